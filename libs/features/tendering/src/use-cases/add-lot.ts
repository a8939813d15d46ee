import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { MOST_LOTS } from '@commonweal/design';
import { inTransaction, Lot, type Tender } from '@commonweal/persistence';
import { type Fault, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { emptyLot } from '../design/store-tender.js';
import { copiedLot } from '../lots/copied-lot.js';
import { type LotDetails, lotDetailColumns, lotDetailFaults, lotFacts } from '../lots/lot-details.js';
import { type LockFailure, type RowKey, type TenderChange, lockedDraft, touchTender } from './locked-tender.js';
import { recordChange } from './record-change.js';

export interface AddLotInput extends TenderChange {
  readonly details: LotDetails;
  /** a lot of the same draft; null: the new one is empty */
  readonly copyOf: RowKey | null;
}

export type AddLotFailure = InvalidInput | LockFailure;

/** Splits a draft further. */
@Injectable()
export class AddLot {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: AddLotInput): Promise<Result<Lot, AddLotFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const draft = await lockedDraft(em, viewer, input);
      if (!draft.ok) return draft;
      const lots = await lotsOf(em, draft.value);
      const from = lots.find(({ tenantId, id }) => tenantId === input.copyOf?.tenantId && id === input.copyOf.id);
      const faults = [...lotDetailFaults(input.details), ...listFaults(lots, input.copyOf !== null && !from)];
      if (faults.length > 0) return fail(invalidInput(faults));
      return ok(await this.add(em, viewer, { tender: draft.value, lots, from, details: input.details }));
    });
  }

  private async add(em: EntityManager, viewer: Viewer, { tender, lots, from, details }: ToAdd): Promise<Lot> {
    const number = Math.max(0, ...lots.map((lot) => lot.number)) + 1;
    const lot = from ? await copiedLot(em, tender, { from, number }) : emptyLot(em, tender, number);
    Object.assign(lot, lotDetailColumns(details));
    await em.flush();
    const after = { ...lotFacts(lot), ...(from && { copyOf: from.id }) };
    recordChange(em, { viewer, tender, lot, action: 'addLot', after });
    await touchTender(em, tender);
    return lot;
  }
}

interface ToAdd {
  readonly tender: Tender;
  readonly lots: readonly Lot[];
  readonly from: Lot | undefined;
  readonly details: LotDetails;
}

const lotsOf = (em: EntityManager, { tenantId, id: tenderId }: Tender): Promise<Lot[]> =>
  em.find(Lot, { tenantId, tenderId }, { orderBy: { number: 'asc' } });

const listFaults = (lots: readonly Lot[], isStrange: boolean): Fault[] => [
  ...(lots.length < MOST_LOTS
    ? []
    : [{ path: '$.tenderId', message: `A tender has at most ${MOST_LOTS} lots: remove one first` }]),
  ...(isStrange ? [{ path: '$.copyOf', message: 'Begin with a lot of this tender' }] : []),
];
