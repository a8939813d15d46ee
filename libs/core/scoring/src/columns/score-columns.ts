import { curveOf } from '../kinds/curve-of.js';
import { needsPoints, totals } from '../methods/totals.js';
import { fieldOfBids } from './field-of-bids.js';
import { fillLeafPoints } from './leaf-points.js';
import { rankRows } from './rank-rows.js';
import type { ColumnsOutcome, ScoringColumns } from './scoring-columns.js';
import { sortKeys } from './sort-keys.js';

/**
 * From columns to points, totals and ranks: what every official result is made of.
 *
 * Points are worked out in doubles, and again in exact numbers wherever a double lies too near a rounding boundary to
 * be trusted, so the outcome is the exact one. O(rows × leaves).
 *
 * @param columns rows that take part; excluded bids are not among them
 * @throws MissingColumnError when a leaf, the method or the tie-break looks at a column that is not there
 */
export function scoreColumns(columns: ScoringColumns): ColumnsOutcome {
  const pointsByLeaf = publishedPoints(columns);
  const sums = sumOfPoints(pointsByLeaf, columns.size);
  const published = { pointsByLeaf, sums, totals: totals(columns, sums) };
  return { ...published, ranks: rankRows(rankable(columns, sums), sortKeys(columns, published), columns.size) };
}

function publishedPoints(columns: ScoringColumns): readonly Int32Array[] {
  const { size, leaves } = columns;
  const field = fieldOfBids(columns);
  const all = new Int32Array(size * leaves.length);
  return leaves.map((leaf, index) => {
    const points = all.subarray(index * size, (index + 1) * size);
    fillLeafPoints(columns, leaf, { curve: curveOf(leaf.scoring, field), points });
    return points;
  });
}

function sumOfPoints(pointsByLeaf: readonly Int32Array[], size: number): Int32Array {
  const sums = new Int32Array(size);
  for (const points of pointsByLeaf) {
    for (let row = 0; row < size; row++) sums[row] = (sums[row] as number) + (points[row] as number);
  }
  return sums;
}

/** Rows that can be ranked: all, but where the price is divided by the points only those that have some. */
function rankable({ method, size }: ScoringColumns, sums: Int32Array): Uint32Array {
  const rows = new Uint32Array(size);
  for (let row = 0; row < size; row++) rows[row] = row;
  return needsPoints(method) ? rows.filter((row) => (sums[row] as number) > 0) : rows;
}
