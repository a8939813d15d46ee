import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { inTransaction, type Lot, LotPlace } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';
import { placeRuleFaults, placeRuleFor, type SentPlaceRule } from '@commonweal/social-value';

import { placesWithDeciles } from '../deal/places-with-deciles.js';
import { type LockFailure, type LotChange, lockedLot, touchTender } from './locked-tender.js';
import { recordChange } from './record-change.js';

export interface SetPlaceFactorsInput extends LotChange {
  /** null: a benefit counts the same everywhere */
  readonly rule: SentPlaceRule | null;
}

export type SetPlaceFactorsFailure = InvalidInput | LockFailure;

/** Sets what a benefit counts by where it lands, for the places that a draft's lot has now; their deciles are kept as they stand. */
@Injectable()
export class SetPlaceFactors {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: SetPlaceFactorsInput): Promise<Result<Lot, SetPlaceFactorsFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const locked = await lockedLot(em, viewer, input);
      if (!locked.ok) return locked;
      const { tender, lot } = locked.value;
      const codes = await codesOf(em, lot);
      const faults = input.rule ? placeRuleFaults(input.rule, codes) : [];
      if (faults.length > 0) return fail(invalidInput(faults));

      const before = { placeRule: lot.placeRule ?? null };
      lot.placeRule = input.rule && placeRuleFor(input.rule, await placesWithDeciles(em, codes));
      recordChange(em, { viewer, tender, lot, action: 'setPlaceFactors', before, after: { placeRule: lot.placeRule } });
      await touchTender(em, tender);
      return ok(lot);
    });
  }
}

async function codesOf(em: EntityManager, { tenantId, id: lotId }: Lot): Promise<string[]> {
  const places = await em.find(LotPlace, { tenantId, lotId }, { orderBy: { position: 'asc' } });
  return places.map(({ code }) => code);
}
