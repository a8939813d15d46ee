import type { BundleCriterion, ScoringInput } from '@commonweal/scoring';

import { exact } from '../cases/grade-on-scale.js';
import { movedWeights, type Weights } from '../design/weights.js';
import { earnedIn, type TopWeights, winnersAt } from './winners.js';

/** One weight of the criterion, tried in every case while the others keep their proportions. */
export interface WeightStep {
  /** percent of the whole */
  readonly weight: string;
  /** by case: who is first, more than one in a tie, nobody where no bid is ranked */
  readonly winners: readonly (readonly string[])[];
  /** positions of the cases that somebody else wins than where the criterion weighs nothing */
  readonly changed: readonly number[];
}

/** The weights that are always tried, per cent. */
export const WEIGHT_STEPS = ['0', '5', '10', '15', '20', '25', '30', '40', '50'] as const;

/** The tree of the design under trial, its weights, and the top-level criterion that moves. */
export interface Moving {
  readonly criteria: readonly BundleCriterion[];
  readonly weights: Weights;
  readonly criterion: string;
}

/**
 * Who wins each case at fixed weights of one criterion, by the official result with its published rounding.
 *
 * The others' weights are those that moving the criterion there would give, so a step says what adopting it would do.
 *
 * @param inputs the cases, as the design under trial scores them
 * @returns by rising weight: the fixed steps, and the criterion's own weight among them
 */
export function weightSteps(inputs: readonly ScoringInput[], moving: Moving): readonly WeightStep[] {
  const own = moving.weights[moving.criterion] ?? '0';
  const cases = inputs.map(earnedIn);
  const steps = [...new Set<string>([...WEIGHT_STEPS, own])].sort((a, b) => Number(a) - Number(b));
  const found = steps.map((weight) => ({ weight, winners: winnersAt(cases, topWeights(moving, weight)) }));
  const without = found[0]?.winners ?? [];
  return found.map(({ weight, winners }) => ({
    ...{ weight, winners },
    changed: winners.flatMap((some, at) => (some.join() === without[at]?.join() ? [] : [at])),
  }));
}

/** The weights of all at the top once the criterion was moved to this one. */
export function topWeights({ criteria, weights, criterion }: Moving, to: string): TopWeights {
  const moved = movedWeights(criteria, weights, { id: criterion, to });
  return new Map(criteria.map(({ id }) => [id, exact(moved[id] ?? '0')]));
}
