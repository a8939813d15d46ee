import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { inTransaction, type Lot } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { type LotDetails, lotDetailColumns, lotDetailFaults, lotFacts } from '../lots/lot-details.js';
import { type LockFailure, type LotChange, lockedLot, touchTender } from './locked-tender.js';
import { recordChange } from './record-change.js';

export interface DescribeLotInput extends LotChange {
  readonly details: LotDetails;
}

export type DescribeLotFailure = InvalidInput | LockFailure;

/** Says what a draft's lot is, what it is worth and when its contract runs. */
@Injectable()
export class DescribeLot {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: DescribeLotInput): Promise<Result<Lot, DescribeLotFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const locked = await lockedLot(em, viewer, input);
      if (!locked.ok) return locked;
      const faults = lotDetailFaults(input.details);
      if (faults.length > 0) return fail(invalidInput(faults));
      const { tender, lot } = locked.value;
      const before = lotFacts(lot);
      Object.assign(lot, lotDetailColumns(input.details));
      recordChange(em, { viewer, tender, lot, action: 'describeLot', before, after: lotFacts(lot) });
      await touchTender(em, tender);
      return ok(lot);
    });
  }
}
