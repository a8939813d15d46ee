import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { actsFor, type RoleMissing, roleMissing, type Viewer } from '@commonweal/auth';
import { CommunityNeed, inTransaction, type NeedState, PriorityRound } from '@commonweal/persistence';
import { type Fault, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { mayKeepRounds } from '../policy.js';
import { type NotFound, notFound, roundNotOpen, type StaffFailure } from './failures.js';
import { phaseOf, recordVoices, type RowKey } from './known-round.js';
import { needTitleFaults } from './need-titles.js';

export interface ModerateNeedInput {
  readonly need: RowKey;
  readonly decision: 'SHOW' | 'DECLINE' | 'MERGE';
  readonly title: string;
  readonly titleCy: string | null;
  readonly reason: string | null;
  /** The id of the need that it goes into. */
  readonly mergeInto: string | null;
}

const STATES = { SHOW: 'SHOWN', DECLINE: 'DECLINED', MERGE: 'MERGED' } as const satisfies Record<string, NeedState>;
const LONGEST_REASON = 500;

/** Decides on a need: it is shown, declined with a reason, or goes into another one. What was shown can still be merged. */
@Injectable()
export class ModerateNeed {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: ModerateNeedInput): Promise<Result<RowKey, StaffFailure>> {
    const { need: key } = input;
    return inTransaction(this.em, viewer, async (em) => {
      const kept = await keptNeed(em, viewer, key);
      if (!kept.ok) return kept;
      const { need, round } = kept.value;
      const phase = await phaseOf(em, round);
      if (phase === 'CLOSED') return fail(roundNotOpen(phase));
      const faults = [...decisionFaults(need, input), ...(await mergeFaults(em, need, input))];
      if (faults.length > 0) return fail(invalidInput(faults));
      const before = factsOf(need);
      em.assign(need, decided(input));
      const object = { type: 'CommunityNeed', id: key.id } as const;
      const action = 'moderateNeed';
      recordVoices(em, { viewer, tenantId: key.tenantId, object, action, before, after: factsOf(need) });
      return ok({ tenantId: round.tenantId, id: round.id });
    });
  }
}

const decided = ({ decision, title, titleCy, reason, mergeInto }: ModerateNeedInput) => ({
  ...{ state: STATES[decision], title: title.trim(), titleCy: titleCy?.trim() || null },
  ...{ reason: reason?.trim() || null, mergedInto: decision === 'MERGE' ? mergeInto : null },
});

interface KeptNeed {
  readonly need: CommunityNeed;
  readonly round: PriorityRound;
}

/** The need and its round, locked in the order in which others lock them. */
async function keptNeed(
  em: EntityManager,
  viewer: Viewer,
  { tenantId, id }: RowKey,
): Promise<Result<KeptNeed, NotFound | RoleMissing>> {
  const known = actsFor(viewer, tenantId) ? await em.findOne(CommunityNeed, { tenantId, id }) : null;
  if (!known) return fail(notFound('needId'));
  if (!mayKeepRounds(viewer, tenantId)) return fail(roleMissing(mayKeepRounds, 'needId'));
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const round = await em.findOneOrFail(PriorityRound, { tenantId, id: known.roundId }, { lockMode });
  await em.refresh(known, { lockMode });
  return ok({ need: known, round });
}

function decisionFaults({ state }: CommunityNeed, { decision, title, titleCy, reason }: ModerateNeedInput): Fault[] {
  const isPossible = state === 'PROPOSED' || (state === 'SHOWN' && decision !== 'DECLINE');
  return [
    ...(isPossible ? [] : [{ path: '$.decision', message: 'This was decided: what is shown can only be merged' }]),
    ...needTitleFaults(title, '$.title'),
    ...(titleCy === null ? [] : needTitleFaults(titleCy, '$.titleCy')),
    ...reasonFaults(decision, reason ?? ''),
  ];
}

function reasonFaults(decision: ModerateNeedInput['decision'], reason: string): Fault[] {
  const path = '$.reason';
  if (reason.length > LONGEST_REASON)
    return [{ path, message: `Give the reason in at most ${LONGEST_REASON} characters` }];
  return decision === 'DECLINE' && reason.trim() === '' ? [{ path, message: 'Say why it is declined' }] : [];
}

async function mergeFaults(
  em: EntityManager,
  { tenantId, id, roundId }: CommunityNeed,
  { decision, mergeInto }: ModerateNeedInput,
): Promise<Fault[]> {
  if (decision !== 'MERGE') return [];
  const into = mergeInto && mergeInto !== id ? { tenantId, roundId, id: mergeInto, state: 'SHOWN' as const } : null;
  if (into && (await em.count(CommunityNeed, into)) === 1) return [];
  return [{ path: '$.mergeInto', message: 'Choose another need of this round that is shown' }];
}

const factsOf = ({ title, titleCy, state, reason, mergedInto }: CommunityNeed) => ({
  ...{ title, titleCy: titleCy ?? null, state, reason: reason ?? null, mergedInto: mergedInto ?? null },
});
