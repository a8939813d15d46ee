import { toNumber, ZERO, type Fraction } from '@commonweal/canonical';

import { leafIdsByCriterion } from '../effective-weights.js';
import { isSocialValueScoring } from '../kinds/scoring-kind.js';
import type { ScoringBid, ScoringInput, WeightedLeaf } from '../types.js';
import { gradeColumn } from './grade-column.js';
import type { LeafColumn, ScoringColumns, SocialValueColumn, TieBreakRule } from './scoring-columns.js';

/**
 * The columns of some of a tender's bids.
 *
 * @param leaves effective weights of the tender
 * @param bids   those that take part; row i is bid i
 */
export function columnsOf(
  input: Pick<ScoringInput, 'method' | 'criteria' | 'tieBreak'>,
  leaves: readonly WeightedLeaf[],
  bids: readonly ScoringBid[],
): ScoringColumns {
  return {
    size: bids.length,
    method: input.method,
    leaves: leaves.map((leaf) => leafColumn(leaf, bids)),
    prices: priceColumn(bids),
    socialValues: leaves.some(({ scoring }) => isSocialValueScoring(scoring)) ? socialValueColumn(bids) : null,
    tieBreak: tieBreakRules(input, leaves),
  };
}

function leafColumn(leaf: WeightedLeaf, bids: readonly ScoringBid[]): LeafColumn {
  const graded = leaf.scoring.kind === 'grade';
  return { ...leaf, grades: graded ? gradeColumn(bids.map(({ grades }) => grades.get(leaf.id) ?? ZERO)) : null };
}

/** null when a bid has no price: reading the bundle made sure that nothing looks at prices then. */
function priceColumn(bids: readonly ScoringBid[]): Float64Array | null {
  const prices = Float64Array.from(bids, ({ pricePence }) => pricePence ?? NaN);
  return prices.includes(NaN) ? null : prices;
}

function socialValueColumn(bids: readonly ScoringBid[]): SocialValueColumn {
  const exact = (row: number): Fraction => bids[row]?.socialValue ?? ZERO;
  return { approximate: Float64Array.from(bids, ({ socialValue }) => toNumber(socialValue)), exact };
}

function tieBreakRules(
  { tieBreak, criteria }: Pick<ScoringInput, 'criteria' | 'tieBreak'>,
  leaves: readonly WeightedLeaf[],
): readonly TieBreakRule[] {
  const below = leafIdsByCriterion(criteria);
  const position = new Map(leaves.map(({ id }, index) => [id, index]));
  return tieBreak.map((entry) =>
    entry === 'price' ? entry : (below.get(entry) ?? []).map((id) => position.get(id) as number),
  );
}
