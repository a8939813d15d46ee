import { toWire, pence } from '@commonweal/money';
import type { AwardCriterion, Lot, Tender } from '@commonweal/persistence';

import type { LotCriteria, ScoringSettings } from './criterion.js';

/**
 * What a stored lot's bids are judged by. The contract's value is the lot's; a lot without one has the tender's.
 *
 * @param criteria of that lot, in their order
 */
export function lotCriteria(tender: Tender, lot: Lot, criteria: readonly AwardCriterion[]): LotCriteria {
  const valuePence = lot.valuePence ?? tender.valuePence ?? null;
  const { method, precision, tieBreak, lastResort } = lot;
  return {
    criteria: criteria.map(({ key, name, kind, parentKey, weight, scoring, questions }) => ({
      key,
      name,
      kind,
      parentKey: parentKey ?? null,
      weight,
      scoring: (scoring as ScoringSettings | null | undefined) ?? null,
      questions,
    })),
    rules: { method: method as ScoringSettings, precision, tieBreak, lastResort: lastResort ?? null },
    contractValue: valuePence === null ? null : toWire(pence(valuePence)),
    placeRule: lot.placeRule ?? null,
  };
}
