import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { inTransaction, type Tender } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { cleanDeal, type SentDeal, sentDealFaults } from '../deal/read-deal.js';
import { storedDeal, storeDeal } from '../deal/stored-deal.js';
import { type LockFailure, type TenderChange, lockedDraft, touchTender } from './locked-tender.js';
import { recordChange } from './record-change.js';

export type SetDealTermsInput = TenderChange & SentDeal;

export type SetDealTermsFailure = InvalidInput | LockFailure;

/** Sets the terms of the deal that a draft offers, and the places of its lots. Rules may be broken while it is made. */
@Injectable()
export class SetDealTerms {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: SetDealTermsInput): Promise<Result<Tender, SetDealTermsFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const draft = await lockedDraft(em, viewer, input);
      if (!draft.ok) return draft;
      const before = await storedDeal(em, draft.value);
      const deal = cleanDeal(input);
      const faults = sentDealFaults(
        deal,
        before.lots.map(({ lotId }) => lotId),
      );
      if (faults.length > 0) return fail(invalidInput(faults));
      await storeDeal(em, draft.value, deal);
      await touchTender(em, draft.value);
      await em.refresh(draft.value);
      const after = await storedDeal(em, draft.value);
      const facts = { before: { ...before }, after: { ...after } };
      recordChange(em, { viewer, tender: draft.value, action: 'setDealTerms', ...facts });
      return ok(draft.value);
    });
  }
}
