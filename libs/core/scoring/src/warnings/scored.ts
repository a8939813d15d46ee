import type { ColumnsOutcome, ScoringColumns } from '../columns/scoring-columns.js';
import type { ScoringBid, ScoringInput, WeightedLeaf } from '../types.js';

/** Everything the checks look at; row i of the columns is bid i of `takingPart`, which is sorted by id. */
export interface Scored {
  readonly input: ScoringInput;
  readonly leaves: readonly WeightedLeaf[];
  readonly columns: ScoringColumns;
  readonly outcome: ColumnsOutcome;
  readonly takingPart: readonly ScoringBid[];
  readonly ties: readonly (readonly string[])[];
  /** run the quadratic checks for any number of bids */
  readonly quadratic: boolean;
}

/** Rows that are ranked, in order of id. */
export const rankedRows = ({ outcome }: Scored): readonly number[] =>
  [...outcome.ranks.keys()].filter((row) => outcome.ranks[row] !== 0);

/** Bids that are ranked, in order of id. */
export const rankedBids = ({ outcome, takingPart }: Scored): readonly ScoringBid[] =>
  takingPart.filter((_, row) => outcome.ranks[row] !== 0);
