import { rankedRows, type Scored } from './scored.js';
import type { Warning } from './warning.js';

/**
 * `ALL_EQUAL`: two or more bids are ranked and all have the same points on a leaf, so it separates nobody.
 *
 * A pass-fail leaf is left out: among those who passed it is meant to be equal.
 */
export function allEqual(scored: Scored): readonly Warning[] {
  const rows = rankedRows(scored);
  if (rows.length < 2) return [];
  return scored.leaves.flatMap(({ id, scoring }, leaf): readonly Warning[] => {
    const points = scored.outcome.pointsByLeaf[leaf];
    const equal = rows.every((row) => points?.[row] === points?.[rows[0] as number]);
    return equal && scoring.kind !== 'pass-fail' ? [{ code: 'ALL_EQUAL', criterion: id }] : [];
  });
}
