import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import type { CriterionReason } from '@commonweal/design';
import { inTransaction, type Lot, LotMeasure, type Tender } from '@commonweal/persistence';
import { type Fault, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { draftSuggestions } from '../groundwork/draft-suggestions.js';
import { storedGroundwork, storeGroundwork } from '../groundwork/stored-groundwork.js';
import { MOST_MEASURES } from '../measures/chosen-measure.js';
import { databaseClock } from './database-clock.js';
import { type LockFailure, type LotChange, lockedLot, touchTender } from './locked-tender.js';
import { recordChange } from './record-change.js';

export type ReasonCriteriaInput = LotChange & { readonly measureIds: readonly string[] };

export type ReasonCriteriaFailure = InvalidInput | LockFailure;

/** Keeps why measures of a draft's lot were chosen: what its places lead to, in the words of this day. */
@Injectable()
export class ReasonCriteria {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: ReasonCriteriaInput): Promise<Result<Lot, ReasonCriteriaFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const locked = await lockedLot(em, viewer, input);
      if (!locked.ok) return locked;
      const { tender, lot } = locked.value;
      const { faults, reasons } = await reasonsFor(em, { tender, lot, measureIds: input.measureIds });
      if (faults.length > 0) return fail(invalidInput(faults));
      const before = (await storedGroundwork(em, tender))?.reasons ?? [];
      const after = [...before.filter(({ lotId }) => lotId !== lot.id), ...reasons];
      await storeGroundwork(em, tender, { reasons: after });
      recordChange(em, {
        viewer,
        tender,
        lot,
        action: 'reasonCriteria',
        before: { reasons: before },
        after: { reasons: after },
      });
      await touchTender(em, tender);
      return ok(lot);
    });
  }
}

interface Asked {
  readonly tender: Tender;
  readonly lot: Lot;
  readonly measureIds: readonly string[];
}

async function reasonsFor(em: EntityManager, { tender, lot, measureIds }: Asked) {
  const chosen = await em.find(LotMeasure, { tenantId: lot.tenantId, lotId: lot.id });
  const suggested = await draftSuggestions(em, tender, await databaseClock(em));
  const faults = measureFaults(
    measureIds,
    chosen.map(({ measureId }) => measureId),
  );
  const reasons = suggested
    .filter(({ measureId }) => measureIds.includes(measureId))
    .map(({ measureId, place, because, source }): CriterionReason => ({
      ...{ lotId: lot.id, measureId, place, because, source },
    }));
  return { faults, reasons };
}

function measureFaults(measureIds: readonly string[], chosen: readonly string[]): Fault[] {
  if (measureIds.length > MOST_MEASURES)
    return [{ path: '$.measureIds', message: `Give reasons for at most ${MOST_MEASURES} measures` }];
  return measureIds.flatMap((measureId, at) =>
    chosen.includes(measureId)
      ? []
      : [{ path: `$.measureIds[${at}]`, message: 'This measure is not chosen for the lot: choose it first' }],
  );
}
