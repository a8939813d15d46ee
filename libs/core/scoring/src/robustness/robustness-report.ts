import { leafFractions } from '../leaf-fractions.js';
import { score } from '../score.js';
import type { ScoringInput } from '../types.js';
import { simulateDraws } from './simulate-draws.js';
import { simulationColumns } from './simulation-input.js';
import { type SimulationReport, simulationReport } from './simulation-report.js';
import { tornado, type Tornado } from './tornado.js';
import { type CriterionSweep, weightSweep } from './weight-sweep.js';
import { type Withdrawal, withdrawalTest } from './withdrawal-test.js';

/** More ranked bids than this make the quadratic parts too long to read and to wait for. */
export const MOST_BIDS_FOR_REPORT = 200;

/** @property seed of the simulation; @property draws how many it makes */
export interface RobustnessOptions {
  readonly seed: number;
  readonly draws: number;
  readonly concentration?: number;
  readonly gradeShift?: number;
}

/** How firmly a result stands. It informs people and never decides. */
export interface RobustnessReport {
  readonly sweep: readonly CriterionSweep[];
  readonly withdrawals: readonly Withdrawal[];
  readonly simulation: SimulationReport;
  /** null without a single first and a next */
  readonly tornado: Tornado | null;
}

/**
 * Sweep, withdrawals, simulation and tornado of one tender.
 *
 * @returns null when more than {@link MOST_BIDS_FOR_REPORT} bids take part
 */
export function robustnessReport(input: ScoringInput, options: RobustnessOptions): RobustnessReport | null {
  const leaves = leafFractions(input);
  if (leaves.bidIds.length > MOST_BIDS_FOR_REPORT) return null;
  const { draws, ...range } = options;
  const scoring = score(input);
  const tally = simulateDraws(simulationColumns(input, leaves), { ...range, from: 0, to: draws });
  const [first, second] = scoring.bids.filter(({ rank }) => rank === 1);
  const winner = first && !second ? first.id : null;
  return {
    sweep: weightSweep(input, leaves),
    withdrawals: withdrawalTest(input),
    simulation: simulationReport({ seed: options.seed, bids: leaves.bidIds, winner }, tally),
    tornado: tornado(input, scoring),
  };
}
