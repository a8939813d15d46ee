import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { type Viewer, actsFor } from '@commonweal/auth';
import { inTransaction, Lot, type Tender } from '@commonweal/persistence';
import { type Failure, type Result, fail, ok } from '@commonweal/result';

import { databaseClock } from './database-clock.js';
import { notFound } from './failures.js';
import { type LockFailure, type TenderChange, lockedTender, refusedMove } from './locked-tender.js';

/**
 * Waits for the bids in flight: each holds the shared lock of its lot from before its time of receipt is read. Lots are
 * locked in the order of their ids, so that two closings cannot wait for each other.
 */
const LOCK_OUT_BIDS = `select pg_advisory_xact_lock(hashtextextended(l.id::text, 0))
  from (select id from lot where tenant_id = ? and tender_id = ? order by id) l`;

export type DeadlineNotReached = Failure<'DeadlineNotReached'> & { readonly deadline: Date };

export type CloseTenderFailure = DeadlineNotReached | LockFailure;

/** Closes a tender and all its lots once the deadline has passed by the database's clock. */
@Injectable()
export class CloseTender {
  constructor(private readonly em: EntityManager) {}

  async execute(viewer: Viewer, change: TenderChange): Promise<Result<Tender, CloseTenderFailure>> {
    const { tenantId, id } = change.tender;
    if (!actsFor(viewer, tenantId)) return fail(notFound('tenderId', 'tender'));
    return inTransaction(this.em, viewer, async (em) => {
      await em.execute(LOCK_OUT_BIDS, [tenantId, id]);
      const locked = await lockedTender(em, viewer, change);
      if (!locked.ok) return locked;
      const refused = refusedMove(locked.value, 'close');
      return refused ? fail(refused) : this.close(em, locked.value);
    });
  }

  private async close(em: EntityManager, tender: Tender): Promise<Result<Tender, DeadlineNotReached>> {
    const { tenantId, id: tenderId, deadline } = tender;
    const now = await databaseClock(em);
    if (!deadline || now < deadline) return fail(deadlineNotReached(deadline ?? now));

    await em.nativeUpdate(Lot, { tenantId, tenderId, closedAt: null }, { closedAt: now });
    Object.assign(tender, { state: 'CLOSED', closedAt: now });
    return ok(tender);
  }
}

const deadlineNotReached = (deadline: Date): DeadlineNotReached => ({
  kind: 'DeadlineNotReached',
  message: `This tender can be closed from ${deadline.toISOString()}, its deadline, and not before`,
  path: ['tenderId'],
  deadline,
});
