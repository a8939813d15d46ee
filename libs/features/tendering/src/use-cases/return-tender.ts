import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { storedText } from '@commonweal/canonical';
import { inTransaction, type Tender, TenderApprovalStep } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import type { SecondPersonNeeded } from '../approval/approval-failures.js';
import { tellSender } from '../approval/tell-of-approval.js';
import { waitingRequest } from '../approval/waiting-request.js';
import { approvalReturnedMail } from '../mail/approval-mails.js';
import { textFaults } from '../text/text-faults.js';
import type { LockFailure, TenderChange } from './locked-tender.js';
import { recordChange } from './record-change.js';

export interface ReturnTenderInput extends TenderChange {
  readonly reason: string;
}

export type ReturnTenderFailure = InvalidInput | SecondPersonNeeded | LockFailure;

/** Returns a draft to those who write it, with a reason: it is not approved. */
@Injectable()
export class ReturnTender {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: ReturnTenderInput): Promise<Result<Tender, ReturnTenderFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const waiting = await waitingRequest(em, viewer, input);
      if (!waiting.ok) return waiting;
      const faults = textFaults(input.reason, { path: '$.reason', name: 'a reason', most: 2_000 });
      if (faults.length > 0) return fail(invalidInput(faults));

      const { tender, sent } = waiting.value;
      const { tenantId, id: tenderId } = tender;
      const [{ contentHash }, reason] = [sent, storedText(input.reason)];
      em.create(TenderApprovalStep, {
        ...{ tenantId, tenderId, action: 'RETURNED', contentHash, note: reason, openComments: 0 },
        ...{ personId: viewer.personId, ofStep: sent.id, sentBy: sent.personId },
      });
      const told = { viewer, tender, words: reason };
      await tellSender(em, told, { sender: sent.personId, template: approvalReturnedMail });
      recordChange(em, { viewer, tender, action: 'returnTender', after: { contentHash }, reason });
      return ok(tender);
    });
  }
}
