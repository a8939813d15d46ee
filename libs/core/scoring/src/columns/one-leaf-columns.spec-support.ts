import { toNumber, type Fraction } from '@commonweal/canonical';

import type { ScoringKind } from '../kinds/scoring-kind.js';
import type { ScoringColumns } from './scoring-columns.js';

/** One leaf that looks at prices (pence) or social values (£). */
export const oneLeafColumns = (
  scoring: ScoringKind,
  weight: Fraction,
  given: { precision: number; amounts: readonly Fraction[] },
): ScoringColumns => {
  const { amounts, precision } = given;
  const isPrice = !scoring.kind.startsWith('sv-');
  return {
    size: amounts.length,
    method: { kind: 'weighted-sum', precision },
    leaves: [{ id: 'c', effectiveWeight: weight, scoring, grades: null }],
    prices: isPrice ? Float64Array.from(amounts, toNumber) : null,
    socialValues: isPrice
      ? null
      : { approximate: Float64Array.from(amounts, toNumber), exact: (row) => amounts[row] as Fraction },
    tieBreak: [],
  };
};
