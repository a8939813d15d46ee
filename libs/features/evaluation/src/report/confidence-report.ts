import {
  addTallies,
  type LeafFractions,
  type ScoreResult,
  type Scoring,
  type ScoringInput,
  simulateDraws,
  simulationColumns,
  simulationReport,
  type SimulationTally,
} from '@commonweal/scoring';

import type { ScoringReport } from './report-shape.js';

const DRAWS = 10_000;
const STEP = 1_000;

interface Scored {
  readonly input: ScoringInput;
  readonly fractions: LeafFractions;
  readonly scoring: Scoring;
  readonly result: ScoreResult;
}

/** How often each bid would win if weights and grades were a little different. The seed comes from the input, so anybody gets the same numbers. */
export function confidenceReport(scored: Scored, progress: (share: number) => void): ScoringReport['confidence'] {
  const columns = simulationColumns(scored.input, scored.fractions);
  const winner = scored.scoring.bids.find(({ rank }) => rank === 1)?.id;
  if (columns.bids.length < 2 || winner === undefined) return null;
  const seed = seedOf(scored.result.inputHash);
  let tally: SimulationTally = { draws: 0, ranks: new Uint32Array(columns.bids.length ** 2) };
  for (let from = 0; from < DRAWS; from += STEP) {
    tally = addTallies(tally, simulateDraws(columns, { seed, from, to: from + STEP }));
    progress((from + STEP) / DRAWS);
  }
  const { bids } = simulationReport({ seed, bids: columns.bids, winner }, tally);
  const firstPlaces = bids.map(({ id, ranks }) => ({ bidKey: id, share: percent(ranks[0] ?? 0) }));
  const winnerShare = firstPlaces.find(({ bidKey }) => bidKey === winner)?.share ?? percent(0);
  return { draws: DRAWS, seed, winnerKey: winner, winnerShare, firstPlaces };
}

/** 31 bits of the hash: a whole number that GraphQL can carry. */
const seedOf = (hash: string): number => parseInt(hash.replace('sha256:', '').slice(0, 8), 16) >>> 1;

const percent = (share: number): string => (100 * share).toFixed(2);
