import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { type Viewer, actsFor, roleMissing } from '@commonweal/auth';
import { inTransaction, Lot, type Tender } from '@commonweal/persistence';
import { type Failure, type Result, fail, ok } from '@commonweal/result';

import { promiseDrop } from '../amending/promise-drop.js';
import { mayClose } from '../policy.js';
import { databaseClock } from './database-clock.js';
import { notFound } from './failures.js';
import { lockOutBids } from './lock-out-bids.js';
import { type LockFailure, type TenderChange, lockedTender, refusedMove } from './locked-tender.js';
import { recordChange, tenderFacts } from './record-change.js';

export type DeadlineNotReached = Failure<'DeadlineNotReached'> & { readonly deadline: Date };

export type CloseTenderFailure = DeadlineNotReached | LockFailure;

/** Closes a tender and all its lots once the deadline has passed by the database's clock. */
@Injectable()
export class CloseTender {
  constructor(private readonly em: EntityManager) {}

  async execute(viewer: Viewer, change: TenderChange): Promise<Result<Tender, CloseTenderFailure>> {
    const { tenantId } = change.tender;
    if (!actsFor(viewer, tenantId)) return fail(notFound('tenderId', 'tender'));
    if (!mayClose(viewer, tenantId)) return fail(roleMissing(mayClose, 'tenderId'));
    return inTransaction(this.em, viewer, async (em) => {
      await lockOutBids(em, change.tender);
      const locked = await lockedTender(em, viewer, { ...change, policy: mayClose });
      if (!locked.ok) return locked;
      const refused = refusedMove(locked.value, 'close');
      return refused ? fail(refused) : this.close(em, viewer, locked.value);
    });
  }

  private async close(em: EntityManager, viewer: Viewer, tender: Tender): Promise<Result<Tender, DeadlineNotReached>> {
    const { tenantId, id: tenderId, deadline } = tender;
    const now = await databaseClock(em);
    if (!deadline || now < deadline) return fail(deadlineNotReached(deadline ?? now));

    await em.nativeUpdate(Lot, { tenantId, tenderId, closedAt: null }, { closedAt: now });
    const before = tenderFacts(tender);
    Object.assign(tender, { state: 'CLOSED', closedAt: now });
    await promiseDrop(em, tender);
    recordChange(em, { viewer, tender, action: 'closeTender', before, after: tenderFacts(tender) });
    return ok(tender);
  }
}

const deadlineNotReached = (deadline: Date): DeadlineNotReached => ({
  kind: 'DeadlineNotReached',
  message: `This tender can be closed from ${deadline.toISOString()}, its deadline, and not before`,
  path: ['tenderId'],
  deadline,
});
