import { RoundDocument, type KnownRound } from '@commonweal/voices-pages';
import { data, redirect } from 'react-router';

import { ask, askWith } from '../../session/api.server';
import { browserToken } from './browser-token.server';
import { CastBallotDocument, ProposeNeedDocument } from './priorities.document';
import { ballotIn, type BallotFault } from './read-ballot';

/** A fault in the words of the page, or of the whole form. */
export interface PageFault {
  readonly field?: string;
  readonly key: BallotFault['key'] | 'throttled' | 'notOpen' | 'changed' | 'title' | 'full';
  readonly place?: number;
  readonly retryAt?: string;
}

/** A round that may be seen. @throws a 404 without one */
export async function knownRound(request: Request, id: string): Promise<KnownRound> {
  const { priorityRound } = await ask(RoundDocument, { id }, request);
  if (!priorityRound) throw new Response(null, { status: 404 });
  return priorityRound;
}

const refused = (faults: readonly PageFault[], given: Readonly<Record<string, string>>, status: number) =>
  data({ faults, given }, { status });

const pathOf = (id: string): string => `/priorities/${encodeURIComponent(id)}`;

/** Votes, as nobody in particular: who is signed in stays out of it. */
export async function cast(request: Request, roundId: string) {
  const form = await request.formData();
  const round = await knownRound(request, roundId);
  const { choices, given, faults } = ballotIn(form, round);
  if (faults.length > 0) return refused(faults, given, 400);
  const { token, headers } = await browserToken(request);
  const input = { roundId, browserToken: token, choices };
  const { castBallot: ended } = await askWith(null, CastBallotDocument, { input }, request);
  if (ended.__typename === 'CastBallotSuccess')
    return redirect(`${pathOf(roundId)}/thanks?for=${ended.replaced ? 'change' : 'ballot'}`, { headers });
  if (ended.__typename === 'AttemptsUsedUp') return refused([{ key: 'throttled', retryAt: ended.retryAt }], given, 429);
  return refused([{ key: ended.__typename === 'RoundNotOpen' ? 'notOpen' : 'changed' }], given, 409);
}

const LONGEST = 150;
const TITLE_FAULT: PageFault = { field: 'title', key: 'title' };

/** Proposes a need. */
export async function propose(request: Request, roundId: string) {
  const title = String((await request.formData()).get('title') ?? '').trim();
  if (title === '' || title.length > LONGEST) return refused([TITLE_FAULT], { title }, 400);
  const { proposeNeed: ended } = await askWith(null, ProposeNeedDocument, { input: { roundId, title } }, request);
  if (ended.__typename === 'ProposeNeedSuccess') return redirect(`${pathOf(roundId)}/thanks?for=need`);
  if (ended.__typename === 'AttemptsUsedUp')
    return refused([{ key: 'throttled', retryAt: ended.retryAt }], { title }, 429);
  if (ended.__typename !== 'InvalidInput') return refused([{ key: 'notOpen' }], { title }, 409);
  const isTitle = ended.faults.some(({ path }) => path === TITLE_PATH);
  return refused([isTitle ? TITLE_FAULT : { key: 'full' }], { title }, 400);
}

const TITLE_PATH = '$.title';
