import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { inTransaction, type Lot, LotMeasure } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { choiceFaults, openMeasure } from '../measures/chosen-measure.js';
import { type LockFailure, type LotChange, lockedLot, touchTender } from './locked-tender.js';

export type ChooseMeasuresInput = LotChange & { readonly measureIds: readonly string[] };

export type ChooseMeasuresFailure = InvalidInput | LockFailure;

/** Chooses the measures whose commitments count for a draft's lot; their figures are stored as they stand now. */
@Injectable()
export class ChooseMeasures {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: ChooseMeasuresInput): Promise<Result<Lot, ChooseMeasuresFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const locked = await lockedLot(em, viewer, input);
      if (!locked.ok) return locked;
      const faults = choiceFaults(input.measureIds);
      if (faults.length > 0) return fail(invalidInput(faults));

      await replaceMeasures(em, locked.value.lot, input.measureIds);
      await touchTender(em, locked.value.tender);
      return ok(locked.value.lot);
    });
  }
}

async function replaceMeasures(em: EntityManager, { tenantId, id: lotId }: Lot, measureIds: readonly string[]) {
  await em.nativeDelete(LotMeasure, { tenantId, lotId });
  for (const measureId of measureIds) {
    const snapshot = openMeasure(measureId);
    if (snapshot) em.create(LotMeasure, { tenantId, lotId, measureId, snapshot });
  }
}
