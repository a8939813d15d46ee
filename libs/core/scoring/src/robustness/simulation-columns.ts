/** How the drawn points of a bid decide its place. */
export type Deciding = 'points' | 'price-per-point' | 'evaluated-price';

/**
 * What a simulation needs, as flat columns that can be handed to another thread without copying.
 *
 * @property bids      ids of the ranked bids; a bid's number is its place in this list
 * @property weights   published effective weight of each leaf, as a share of 1
 * @property fractions f of each leaf (rows of `bids.length`, leaf after leaf) as published
 * @property stepDown  f after the grade moves one step down; equal to `fractions` where nothing is graded
 * @property stepUp    f after the grade moves one step up; equal to `fractions` where nothing is graded
 * @property graded    1 for each leaf whose fractions may move, else 0
 * @property deciding  what ranks the bids
 * @property prices    pounds, one a bid; used unless points decide
 * @property perPoint  pounds a point is worth; used for evaluated prices
 */
export interface SimulationColumns {
  readonly bids: readonly string[];
  readonly weights: Float64Array;
  readonly fractions: Float64Array;
  readonly stepDown: Float64Array;
  readonly stepUp: Float64Array;
  readonly graded: Uint8Array;
  readonly deciding: Deciding;
  readonly prices: Float64Array;
  readonly perPoint: number;
}

/**
 * Which draws to make, and how far they may stray.
 *
 * @property seed          any 32-bit whole number; the same seed gives the same draws for ever
 * @property from          number of the first draw
 * @property to            number after the last draw
 * @property concentration how close drawn weights stay to the published ones; default 100 (a weight of 40 % then varies by ±4.9 points)
 * @property gradeShift    chance that one grade moves, half of it up and half down; default 0.2
 */
export interface SimulationRange {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly concentration?: number;
  readonly gradeShift?: number;
}

/** Counts of draws: `ranks[bid · bids + rank − 1]` is how often the bid took the rank. Tallies of ranges add up. */
export interface SimulationTally {
  readonly draws: number;
  readonly ranks: Uint32Array;
}
