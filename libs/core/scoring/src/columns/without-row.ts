import { isRelative } from '../kinds/scoring-kind.js';
import type { LeafColumn, ScoringColumns, SocialValueColumn } from './scoring-columns.js';

/**
 * The columns with the points of every absolute leaf written in: no change among the rivals can change them.
 *
 * @param pointsByLeaf what scoring the columns gave
 */
export const withKnownPoints = (columns: ScoringColumns, pointsByLeaf: readonly Int32Array[]): ScoringColumns => ({
  ...columns,
  leaves: columns.leaves.map((leaf, index) => {
    const points = pointsByLeaf[index];
    return points === undefined || isRelative(leaf.scoring) ? leaf : { ...leaf, points };
  }),
});

/** The columns as if one row had never been there; later rows move up by one. */
export const withoutRow = (columns: ScoringColumns, gone: number): ScoringColumns => ({
  ...columns,
  size: columns.size - 1,
  leaves: columns.leaves.map((leaf) => leafWithout(leaf, gone)),
  prices: columns.prices && cut(columns.prices, gone),
  socialValues: columns.socialValues && socialValuesWithout(columns.socialValues, gone),
});

function leafWithout(leaf: LeafColumn, gone: number): LeafColumn {
  if (leaf.points !== undefined) return { ...leaf, points: cut(leaf.points, gone) };
  return { ...leaf, grades: leaf.grades && { ...leaf.grades, codes: cut(leaf.grades.codes, gone) } };
}

const socialValuesWithout = ({ approximate, exact }: SocialValueColumn, gone: number): SocialValueColumn => ({
  approximate: cut(approximate, gone),
  exact: (row) => exact(row < gone ? row : row + 1),
});

/** A copy without one place. */
function cut<T extends Float64Array | Int32Array | GradeCodes>(column: T, gone: number): T {
  const rest = column.slice(0, -1) as T;
  rest.set(column.subarray(gone + 1) as T, gone);
  return rest;
}

type GradeCodes = Uint8Array | Uint16Array | Uint32Array;
