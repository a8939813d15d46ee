import type { Fraction } from '@commonweal/canonical';

import type { Method } from '../methods/method.js';
import type { WeightedLeaf } from '../types.js';

/**
 * The bids that take part, as columns: row i of every column belongs to the same bid.
 *
 * This is the form in which a large tender goes from memory to ranks without an object for each bid.
 */
export interface ScoringColumns {
  /** number of rows */
  readonly size: number;
  readonly method: Method;
  readonly leaves: readonly LeafColumn[];
  /** whole pence; null where nothing looks at prices */
  readonly prices: Float64Array | null;
  /** null where nothing looks at social value */
  readonly socialValues: SocialValueColumn | null;
  /** in published order */
  readonly tieBreak: readonly TieBreakRule[];
}

export interface LeafColumn extends WeightedLeaf {
  /** of a `grade` leaf; null for every other kind */
  readonly grades: GradeColumn | null;
  /** published points, where they are known already; absent: they are worked out */
  readonly points?: Int32Array;
}

/** Grades have few distinct values: each row holds the position of its grade in `levels`. */
export interface GradeColumn {
  readonly levels: readonly Fraction[];
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
}

/** £, unrounded. */
export interface SocialValueColumn {
  /** the double next to each exact value (relative error at most 2^−51) */
  readonly approximate: Float64Array;
  /** the value itself; asked for only where rounding hangs on it */
  exact(row: number): Fraction;
}

/** `price`: lowest first. Otherwise positions of leaves: most points of them together first. */
export type TieBreakRule = 'price' | readonly number[];

/** What the columns give; row i belongs to the same bid as in the input. */
export interface ColumnsOutcome {
  /** by leaf: published points in units of 10^−precision; all are views of one buffer, which can be transferred */
  readonly pointsByLeaf: readonly Int32Array[];
  /** Σ published points in units of 10^−precision */
  readonly sums: Int32Array;
  /** published totals: units of 10^−precision, pence of evaluated price, or ratio in units of 10^−4 */
  readonly totals: Totals;
  /** 1 is best; tied rows share a rank; 0: not ranked (no points to divide by) */
  readonly ranks: Uint32Array;
}

/** Exact integers by row: machine integers where points are added, bigints where prices are weighed against points. */
export type Totals = Int32Array | readonly bigint[];
