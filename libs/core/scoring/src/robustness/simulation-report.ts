import type { SimulationTally } from './simulation-columns.js';

/** How a bid fared in a simulation; shares are of all draws, 0 … 1. */
export interface BidAcceptability {
  readonly id: string;
  /** Share of draws in which the bid took rank 1, 2, …; a column a rank. */
  readonly ranks: readonly number[];
  readonly meanRank: number;
}

/**
 * What a simulation says. It informs people; it never decides.
 *
 * @property confidence share of draws in which the published winner came first, alone or tied; null without a single winner
 */
export interface SimulationReport {
  readonly seed: number;
  readonly draws: number;
  readonly bids: readonly BidAcceptability[];
  readonly winner: string | null;
  readonly confidence: number | null;
}

/** What the tally belongs to. */
export interface SimulationSubject {
  readonly seed: number;
  readonly bids: readonly string[];
  readonly winner: string | null;
}

/** The rank-acceptability table and the confidence of the winner, from the counts of all draws. */
export function simulationReport({ seed, bids, winner }: SimulationSubject, tally: SimulationTally): SimulationReport {
  const rows = bids.map((id, bid) =>
    acceptability(id, tally.ranks.subarray(bid * bids.length, (bid + 1) * bids.length)),
  );
  const confidence = rows.find(({ id }) => id === winner)?.ranks[0] ?? null;
  return { seed, draws: tally.draws, bids: rows, winner, confidence };
}

function acceptability(id: string, counts: Uint32Array): BidAcceptability {
  const draws = counts.reduce((sum, count) => sum + count, 0);
  const ranks = Array.from(counts, (count) => (draws === 0 ? 0 : count / draws));
  return { id, ranks, meanRank: ranks.reduce((sum, share, index) => sum + share * (index + 1), 0) };
}
