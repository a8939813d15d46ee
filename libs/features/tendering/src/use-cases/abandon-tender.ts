import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { type Viewer, actsFor, roleMissing } from '@commonweal/auth';
import { storedText } from '@commonweal/canonical';
import { announceEnd } from '@commonweal/gateways';
import { promiseJob } from '@commonweal/outbox';
import { inTransaction, type Tender } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { promiseDrop } from '../amending/promise-drop.js';
import { reasonFaults } from '../amending/read-amendment.js';
import { mayAbandon } from '../policy.js';
import { tellOfEnd } from '../tell-of-end.job.js';
import { databaseClock } from './database-clock.js';
import { notFound } from './failures.js';
import { lockOutBids } from './lock-out-bids.js';
import { type LockFailure, type TenderChange, lockedTender, refusedMove } from './locked-tender.js';
import { recordChange, tenderFacts } from './record-change.js';

export interface AbandonTenderInput extends TenderChange {
  readonly reason: string;
}

export type AbandonTenderFailure = InvalidInput | LockFailure;

/**
 * Ends a procurement without a contract. No bid comes in any more, and none is opened: those of lots that were not closed
 * stay sealed. Bidders and, if it knows the tender, the national platform are told.
 */
@Injectable()
export class AbandonTender {
  constructor(private readonly em: EntityManager) {}

  async execute(viewer: Viewer, input: AbandonTenderInput): Promise<Result<Tender, AbandonTenderFailure>> {
    const { tenantId } = input.tender;
    if (!actsFor(viewer, tenantId)) return fail(notFound('tenderId', 'tender'));
    if (!mayAbandon(viewer, tenantId)) return fail(roleMissing(mayAbandon, 'tenderId'));
    return inTransaction(this.em, viewer, async (em) => {
      await lockOutBids(em, input.tender);
      const locked = await lockedTender(em, viewer, { ...input, policy: mayAbandon });
      if (!locked.ok) return locked;
      const refused = refusedMove(locked.value, 'abandon');
      if (refused) return fail(refused);
      const faults = reasonFaults(input.reason);
      if (faults.length > 0) return fail(invalidInput(faults));
      return ok(await this.abandon(em, viewer, { tender: locked.value, reason: storedText(input.reason) }));
    });
  }

  private async abandon(em: EntityManager, viewer: Viewer, { tender, reason }: Ending): Promise<Tender> {
    const { tenantId, id: tenderId } = tender;
    const before = tenderFacts(tender);
    Object.assign(tender, { state: 'ABANDONED', abandonedAt: await databaseClock(em), abandonReason: reason });
    recordChange(em, { viewer, tender, action: 'abandonTender', before, after: tenderFacts(tender) });
    if (!tender.publishedAt) return tender;
    const payload = { tenantId, tenderId };
    promiseJob(em, announceEnd, { tenantId, payload });
    promiseJob(em, tellOfEnd, { tenantId, payload });
    await promiseDrop(em, tender);
    return tender;
  }
}

interface Ending {
  readonly tender: Tender;
  readonly reason: string;
}
