import { NOTICES } from '../../../apps/api/src/demo/demo-notices.js';
import { ROUNDS } from '../../../apps/api/src/demo/demo-rounds.js';
import { linkedPath, programPath, resultPath, tenderPath, webhookPath } from './admin-visits.js';
import { signedIn } from './sign-in.js';
import type { World } from './visitors.js';

/** A phase of a tender's life that the demonstration has a tender in. */
export type Phase = keyof typeof NOTICES;

/** Where the things of the demonstration are; known once it runs. */
export interface Places {
  /** Of a tender's page in the admin app. */
  readonly tender: (phase: Phase) => string;
  /** Of its page in the portal. */
  readonly opportunity: (phase: Phase) => string;
  /** Of a program with access, in the admin app. */
  readonly program: string;
  /** Of a notice of the demonstration, in the admin app. */
  readonly notice: (type: 'UK2' | 'UK2 published' | 'UK4') => string;
  /** Of a document of the draft, in the admin app. */
  readonly document: string;
  /** Of a webhook, in the admin app. */
  readonly webhook: string;
  /** Of what was done to a bid, in the admin app. */
  readonly bidAudit: string;
  /** Of the proof that a change is in the audit log. */
  readonly entry: string;
  /** Of a round of community priorities, in both apps. */
  readonly round: (phase: keyof typeof ROUNDS) => string;
  /** Of the result of its only lot. */
  readonly result: (phase: 'closed' | 'evaluated') => string;
  /** Of trying the weights of the draft's only lot, and of a lot that is open for bids already. */
  readonly whatIf: string;
  readonly whatIfPublished: string;
}

/** Finds everything as a person does, by its name. */
export async function findPlaces(world: World): Promise<Places> {
  const context = await signedIn(world, 'admin', 'lead');
  const page = await context.newPage();
  const tenders: Record<string, string> = {};
  for (const [phase, { title }] of Object.entries(NOTICES)) tenders[phase] = await tenderPath(page, title);
  const results = {
    closed: await resultPath(page, NOTICES.closed.title),
    evaluated: await resultPath(page, NOTICES.evaluated.title),
  };
  const rounds: Record<string, string> = {};
  for (const [phase, { title }] of Object.entries(ROUNDS))
    rounds[phase] = await linkedPath(page, '/priorities', new RegExp(title.replace('?', '\\?')));
  const program = await programPath(page);
  const webhook = await webhookPath(page);
  const document = await linkedPath(page, `${tenders['draft']}/documents`, /^Change/);
  const bidAudit = await linkedPath(page, String(tenders['evaluated']), /^See changes/);
  const notices = {
    UK2: await linkedPath(page, `${tenders['draft']}/notices`, /^UK2/),
    'UK2 published': await linkedPath(page, `${tenders['published']}/notices`, /^UK2/),
    UK4: await linkedPath(page, `${tenders['published']}/notices`, /^UK4/),
  };
  const entry = await linkedPath(page, `${tenders['evaluated']}/audit`, /^Proof of entry/);
  const whatIf = await linkedPath(page, String(tenders['draft']), /^Try the weights/);
  const whatIfPublished = results.closed.replace(/\/result$/, '/what-if');
  await context.close();
  const tender = (phase: Phase) => String(tenders[phase]);
  const opportunity = (phase: Phase) => tender(phase).replace('/tenders/', '/opportunities/');
  const notice = (type: keyof typeof notices) => notices[type];
  const round = (phase: keyof typeof ROUNDS) => String(rounds[phase]);
  return {
    tender,
    opportunity,
    notice,
    round,
    program,
    webhook,
    document,
    bidAudit,
    entry,
    result: (phase) => results[phase],
    ...{ whatIf, whatIfPublished },
  };
}
