import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { londonClock } from '@commonweal/calendar';
import { CommunityNeed, inTransaction, type PriorityRound } from '@commonweal/persistence';
import { type Result, fail, ok } from '@commonweal/result';
import {
  type AlikeBallots,
  mergedBallots,
  type PublishedResult,
  publishedResult,
  smallCountRule,
} from '@commonweal/voices';

import { mayKeepRounds } from '../policy.js';
import { roundNotOpen, type StaffFailure } from './failures.js';
import { databaseClock, keptRound, phaseOf, recordVoices, type RowKey } from './known-round.js';

const COUNT = 'select channel, choices, times from count_ballots(?, ?)';

/** Counts the ballots of a round that is over, and publishes what may be published of them, for good. */
@Injectable()
export class ClosePriorityRound {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, key: RowKey): Promise<Result<RowKey, StaffFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const kept = await keptRound(em, viewer, { key, policy: mayKeepRounds });
      if (!kept.ok) return kept;
      const phase = await phaseOf(em, kept.value);
      if (phase !== 'COUNTING') return fail(roundNotOpen(phase));
      const closedAt = await databaseClock(em);
      const result = await resultOf(em, kept.value, closedAt);
      em.assign(kept.value, { closedAt, result });
      await em.execute('select forget_voters()');
      const object = { type: 'PriorityRound', id: key.id } as const;
      recordVoices(em, { viewer, tenantId: key.tenantId, object, action: 'closePriorityRound', after: { ...result } });
      return ok(key);
    });
  }
}

async function resultOf(em: EntityManager, round: PriorityRound, day: Date): Promise<PublishedResult> {
  const { tenantId, id: roundId, ballotKind: kind, mostChoices } = round;
  const needs = await em.find(CommunityNeed, { tenantId, roundId }, { orderBy: { number: 'asc' } });
  const mergedInto = new Map(needs.flatMap(({ id, mergedInto: into }) => (into ? [[id, into] as const] : [])));
  const ballots = mergedBallots(await em.execute<AlikeBallots[]>(COUNT, [tenantId, roundId]), mergedInto);
  const standing = needs.filter(({ state }) => state === 'SHOWN').map(({ id }) => id);
  return publishedResult({ kind, mostChoices }, { needs: standing, ballots }, smallCountRule(londonClock(day).date));
}
