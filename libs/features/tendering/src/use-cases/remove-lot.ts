import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { inTransaction, Lot, type Tender } from '@commonweal/persistence';
import { type Fault, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { lotFacts } from '../lots/lot-details.js';
import { removeWithParts } from '../lots/remove-parts.js';
import { type LockFailure, type LotChange, lockedLot, touchTender } from './locked-tender.js';
import { recordChange } from './record-change.js';

export type RemoveLotFailure = InvalidInput | LockFailure;

/** Takes a lot out of a draft. */
@Injectable()
export class RemoveLot {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: LotChange): Promise<Result<Tender, RemoveLotFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const locked = await lockedLot(em, viewer, input);
      if (!locked.ok) return locked;
      const { tender, lot } = locked.value;
      const { tenantId, id: tenderId } = tender;
      if ((await em.count(Lot, { tenantId, tenderId })) === 1) return fail(invalidInput([LAST]));
      await removeWithParts(em, tender, lot);
      recordChange(em, { viewer, tender, lot, action: 'removeLot', before: lotFacts(lot) });
      await touchTender(em, tender);
      await em.refresh(tender);
      return ok(tender);
    });
  }
}

const LAST: Fault = {
  path: '$.lotId',
  message: 'This is the only lot: a tender has one at least, so describe it anew instead',
};
