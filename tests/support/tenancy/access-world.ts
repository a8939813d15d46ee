import { toGlobalId } from '@commonweal/graphql';

import { madeClient } from '../api-clients.js';
import { commentedOn } from '../approval.js';
import { assisted, madeHelper } from '../assisted.js';
import { auditLog } from '../audit-log.js';
import { asked, decides } from '../councillors.js';
import type { Loose } from '../graphql.js';
import { draftFramework, importedSet } from '../frameworks.js';
import { type SignedInPerson, asOwner, signedIn } from '../people.js';
import { harbourside, imports } from '../places/harbourside.js';
import { ended, openedRound } from '../voices.js';
import { madeEndpoint, testSent } from '../webhooks.js';
import { publishedTender, rowId, type World, world } from '../world.js';
import { keptTemplate } from '../templates.js';
import { accessDocument } from './access-document.js';
import { accessNotice } from './access-notice.js';

export const PHASES = ['draft', 'published', 'closed', 'evaluated'] as const;
export type Phase = (typeof PHASES)[number];
export type ViewerName = 'nobody' | 'rival' | 'bidder' | 'other' | 'own';

/** Ids of one tender and what belongs to it; a type that does not exist in this phase is missing. */
export type Things = Readonly<Partial<Record<string, string>>>;

export interface AccessWorld {
  readonly here: World;
  readonly tokens: Readonly<Record<ViewerName, string | undefined>>;
  readonly supplier: string;
  /** The authority of `other`. */
  readonly otherAuthority: string;
  readonly things: Readonly<Record<Phase, Things>>;
}

const PUBLIC_CODES = `insert into cpv_code (code, dataset, description) values ('03000000-1', 'test', 'Farming');
  insert into bank_holiday (division, day, dataset, title) values ('scotland', '2026-08-03', 'test', 'Summer bank holiday')`;

/** A budget of each tender; of those that are published it was planned before. */
const BUDGETS = [
  'alter table tender_budget disable trigger tender_budget_stands',
  `insert into tender_budget select tenant_id, id, '{"vat":"EXCLUDES_VAT","start":"2027-04-01","months":12,"years":[],"lots":[],
    "source":{"decision":"Cabinet","date":"2026-01-15","reference":null}}' from tender`,
  'alter table tender_budget enable trigger tender_budget_stands',
];

/** A tender of one authority in each phase, with a bid where there can be one, and everybody who might look. */
export async function accessWorld(): Promise<AccessWorld> {
  const here = await world(2);
  await imports(here.database.owner, harbourside);
  await asOwner(here.database, (client) => client.query(PUBLIC_CODES));
  const [bidder, rival] = here.suppliers as [SignedInPerson, SignedInPerson];
  const other = await signedIn(here.database);
  const draft = await here.steps.draft();
  await here.steps.withSocialValue(draft);
  const published = await withBid(here, bidder);
  const closed = await graded(here, await withBid(here, bidder));
  const evaluated = await scored(here, await graded(here, await withBid(here, bidder)));
  await sequenced(here);
  for (const sql of BUDGETS) await asOwner(here.database, (client) => client.query(sql));
  const drafts = {
    ...(await thingsOf(here, draft)),
    Framework: (await draftFramework(here.api, here.lead)).id,
    MeasureSet: await importedSet(here.api, here.lead),
    TenderTemplate: await keptTemplate(here.api, here.lead, draft.tenderId),
    ...(await rounds(here)),
    ...(await questions(here)),
    TenderComment: await commentedOn(here.api, here.lead, draft.tenderId),
    TenderDocument: await accessDocument(here, draft.tenderId),
  };
  await accessDocument(here, published.Tender);
  const things = {
    draft: { ...drafts, Notice: await accessNotice(here, draft.tenderId, 'written') },
    published: { ...published, Notice: await accessNotice(here, published.Tender, 'accepted') },
    closed: { ...closed, Notice: await accessNotice(here, closed.Tender, 'written') },
    evaluated: { ...evaluated, Notice: await accessNotice(here, evaluated.Tender, 'accepted') },
  };
  const tokens = {
    nobody: undefined,
    rival: rival.token,
    bidder: bidder.token,
    other: other.token,
    own: here.lead.token,
  };
  return { here, tokens, supplier: bidder.organisation, otherAuthority: other.organisation, things };
}

/** A round of the authority with a need that waits to be looked at. */
async function rounds({ api, lead }: World) {
  const round = await openedRound(api, lead);
  await ended(api, 'proposeNeed', { roundId: round['id'], title: 'A bench' });
  const query = `{ communityNeeds(authorityId: "${lead.organisation}") { id state } }`;
  const { data } = await api.gql(query, {}, lead.token);
  const waiting = data['communityNeeds']?.find(({ state }) => String(state) === 'PROPOSED');
  return { PriorityRound: String(round['id']), CommunityNeed: String(waiting?.['id']) };
}

/** A councillor of the authority, and a question that is withheld. */
async function questions({ api, lead }: World) {
  const { councillorId, questionId } = await asked(api, lead);
  await decides(api, 'withholdWardQuestion', { questionId, reason: 'ABUSIVE' }, lead.token);
  return { Councillor: councillorId, WardQuestion: questionId };
}

/** What was done so far is in the audit tree. */
async function sequenced({ database }: World): Promise<void> {
  const log = auditLog(database);
  await log.sequenceAll();
  await log.close();
}

async function thingsOf(here: World, { tenderId, lotId }: { tenderId: string; lotId: string }) {
  const { data } = await here.api.gql(
    `query ($id: ID!) { node(id: $id) { ... on Lot { criteria { id }
      tender { auditTrail { edges { node { id action } } } } } } }`,
    { id: lotId },
    here.lead.token,
  );
  return {
    ...{ Tender: tenderId, Lot: lotId, AwardCriterion: String(data['node']?.['criteria']?.[0]?.['id']) },
    ...{ ApiClient: (await madeClient(here.api, here.lead)).id, AssistedSession: await assistedSession(here) },
    ...(await webhooks(here)),
    AuditEvent: importEvent(data['node']),
    ...{ Organisation: here.lead.organisation, Person: toGlobalId('Person', { id: here.lead.personId }) },
  };
}

const TRIED = `update webhook_delivery set attempts = 1, last_attempt_at = now(), status_code = 500, duration_ms = 1,
  fault = 'STATUS_REFUSED', answer = 'No' where id = $1`;

/** A webhook of the authority, and a message to it that was tried once. */
async function webhooks(here: World) {
  const endpoint = await madeEndpoint(here.api, here.lead);
  const delivery = await testSent(here.api, here.lead, endpoint);
  await asOwner(here.database, (client) => client.query(TRIED, [rowId(delivery)]));
  return { WebhookEndpoint: endpoint.id, WebhookDelivery: delivery };
}

/** Of the bidder, with something asked for in it. */
async function assistedSession(here: World): Promise<string> {
  const [bidder] = here.suppliers as [SignedInPerson];
  const { token, id } = await assisted([here.api, here.database], await madeHelper(here.database), bidder);
  await here.api.gql('mutation { ping }', {}, token);
  return id;
}

/** Id of the change that made the tender. */
function importEvent(lot: Loose | undefined): string {
  const events = lot?.['tender']?.['auditTrail']?.['edges'] ?? [];
  return String(events.find(({ node }) => String(node?.['action']) === 'importNotice')?.['node']?.['id']);
}

async function withBid(here: World, bidder: SignedInPerson) {
  const tender = await publishedTender(here);
  const taken = await here.steps.bid(bidder, tender.lotId, { price: '100000.00', jobs: '3' });
  return { ...(await thingsOf(here, tender)), Bid: String(taken['bid']?.['id']) };
}

async function graded<T extends { Tender: string; Bid: string }>(here: World, things: T): Promise<T> {
  await here.steps.close(here.database, things.Tender);
  for (const verb of ['recordGrade', 'recordAgreedGrade'] as const)
    for (const key of ['quality', 'sv-method']) await here.steps.grade(verb, things.Bid, [key, '3']);
  return things;
}

const RUN = `insert into scoring_run (tenant_id, id, lot_id, requested_by, state, progress, finished_at)
  select tenant_id, gen_random_uuid(), id, $1, 'DONE', 100, now() from lot where id = $2 returning tenant_id as "tenantId", id`;
const RESULT = `insert into scoring_result (tenant_id, run_id, lot_id, input_hash, result_hash, bundle, result, report)
  values ($1, $2, $3, 'sha256:0', 'sha256:0', $4, $5, '{"engine":"test","precision":2}')`;
const SCORED = {
  bundle: {
    version: 1,
    criteria: [{ id: 'price', weight: '100', scoring: { kind: 'lowest-ratio' } }],
    bids: ['1', '2'].map((price) => ({ id: price, price })),
  },
  result: { bids: [1, 2].map((rank) => ({ id: String(rank), rank, socialValue: '0.00' })) },
};

/** What the worker would have written. */
async function scored<T extends { Tender: string; Lot: string }>(here: World, things: T) {
  const [lot, tender] = [rowId(things.Lot), rowId(things.Tender)];
  const run = await asOwner(here.database, async (client) => {
    const { rows } = await client.query<{ tenantId: string; id: string }>(RUN, [here.lead.personId, lot]);
    const [made] = rows as [{ tenantId: string; id: string }];
    await client.query(RESULT, [
      made.tenantId,
      made.id,
      lot,
      ...Object.values(SCORED).map((one) => JSON.stringify(one)),
    ]);
    await client.query(`update tender set state = 'EVALUATED' where id = $1`, [tender]);
    return made;
  });
  return { ...things, ScoringRun: toGlobalId('ScoringRun', run) };
}
