import { randomUUID } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';

import { PriorityRound } from '@commonweal/persistence';
import { type Result, fail, ok } from '@commonweal/result';

import { type NotFound, notFound, type RoundNotOpen, roundNotOpen } from './failures.js';
import { phaseOf, type RowKey } from './known-round.js';

const RECORD = 'select record_public_act(?, ?, ?, ?)';

/** The round while everybody may propose and vote. */
export async function openRound(
  em: EntityManager,
  { tenantId, id }: RowKey,
): Promise<Result<PriorityRound, NotFound | RoundNotOpen>> {
  const round = await em.findOne(PriorityRound, { tenantId, id });
  if (!round) return fail(notFound('roundId'));
  const phase = await phaseOf(em, round);
  return phase === 'OPEN' ? ok(round) : fail(roundNotOpen(phase));
}

/** Records that somebody did it whom nobody knows. */
export async function recordPublicAct(
  em: EntityManager,
  { tenantId, id }: RowKey,
  action: 'castBallot' | 'proposeNeed',
): Promise<void> {
  await em.execute(RECORD, [tenantId, randomUUID(), action, id]);
}
