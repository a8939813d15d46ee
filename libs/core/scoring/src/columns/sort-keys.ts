import { mostFirst } from '../methods/totals.js';
import { MissingColumnError } from './missing-column-error.js';
import type { Keys } from './order-by.js';
import type { ColumnsOutcome, ScoringColumns, TieBreakRule, Totals } from './scoring-columns.js';

type Published = Pick<ColumnsOutcome, 'pointsByLeaf' | 'totals'>;

/**
 * What orders the bids, first what counts most: the total, then the published tie-break. Smaller keys are better.
 */
export const sortKeys = (columns: ScoringColumns, { pointsByLeaf, totals }: Published): readonly Keys[] => [
  totalKeys(totals, mostFirst(columns.method)),
  ...columns.tieBreak.map((rule) => tieBreakKeys(rule, columns, pointsByLeaf)),
];

function totalKeys(totals: Totals, greatestFirst: boolean): Keys {
  const keys = totals instanceof Int32Array ? totals : places(totals);
  return greatestFirst ? keys.map((key) => -key) : keys;
}

/** Totals that may be too great for a double, by their place among the distinct totals. */
function places(totals: readonly bigint[]): Int32Array {
  const sorted = [...new Set(totals)].sort((a, b) => (a < b ? -1 : 1));
  const place = new Map(sorted.map((total, index) => [total, index]));
  return Int32Array.from(totals, (total) => place.get(total) as number);
}

function tieBreakKeys(rule: TieBreakRule, { prices, size }: ScoringColumns, pointsByLeaf: readonly Int32Array[]): Keys {
  if (rule !== 'price') return lostPoints(rule, pointsByLeaf, size);
  if (prices === null) throw new MissingColumnError('tieBreak', 'prices');
  return prices;
}

/** Points of some leaves together, below 0: the more points, the smaller the key. */
function lostPoints(leaves: readonly number[], pointsByLeaf: readonly Int32Array[], size: number): Int32Array {
  const keys = new Int32Array(size);
  for (const leaf of leaves) {
    const points = pointsByLeaf[leaf] as Int32Array;
    for (let row = 0; row < size; row++) keys[row] = (keys[row] as number) - (points[row] as number);
  }
  return keys;
}
