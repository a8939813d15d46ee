import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { inTransaction, type Lot, LotMeasure } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { choiceFaults, openMeasuresOf } from '../measures/chosen-measure.js';
import { type LockFailure, type LotChange, lockedLot, touchTender } from './locked-tender.js';
import { recordChange } from './record-change.js';

export type ChooseMeasuresInput = LotChange & { readonly measureIds: readonly string[] };

export type ChooseMeasuresFailure = InvalidInput | LockFailure;

/** Chooses the measures whose commitments count for a draft's lot; their figures are stored as they stand now, in the prices of one year. */
@Injectable()
export class ChooseMeasures {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: ChooseMeasuresInput): Promise<Result<Lot, ChooseMeasuresFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const locked = await lockedLot(em, viewer, input);
      if (!locked.ok) return locked;
      const faults = choiceFaults(input.measureIds);
      if (faults.length > 0) return fail(invalidInput(faults));

      const before = { measureIds: await replaceMeasures(em, locked.value.lot, input.measureIds) };
      const after = { measureIds: [...input.measureIds] };
      recordChange(em, { viewer, ...locked.value, action: 'chooseMeasures', before, after });
      await touchTender(em, locked.value.tender);
      return ok(locked.value.lot);
    });
  }
}

/** @returns the ids of the earlier choice */
async function replaceMeasures(em: EntityManager, { tenantId, id: lotId }: Lot, measureIds: readonly string[]) {
  const earlier = await em.find(LotMeasure, { tenantId, lotId }, { fields: ['measureId'], disableIdentityMap: true });
  await em.nativeDelete(LotMeasure, { tenantId, lotId });
  for (const snapshot of openMeasuresOf(measureIds))
    em.create(LotMeasure, { tenantId, lotId, measureId: snapshot.id, snapshot });
  return earlier.map(({ measureId }) => measureId).sort();
}
