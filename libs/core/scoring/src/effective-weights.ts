import { fraction, ONE, times, type Fraction } from '@commonweal/canonical';

import type { Criterion, ScoringInput, WeightedLeaf } from './types.js';

const HUNDRED = fraction(100n);

/**
 * The leaves of a criteria tree with their true weights, depth first.
 *
 *     effective weight = 100 · Π (weight / 100) down the tree
 *
 * @returns per cent of the whole, exact; they sum to 100
 * @example 40 % quality, of which q1 is 60 % → q1 weighs 24 %
 */
export const effectiveWeights = ({ criteria }: Pick<ScoringInput, 'criteria'>): readonly WeightedLeaf[] =>
  criteria.flatMap((criterion) => leavesUnder(criterion, ONE));

function leavesUnder(criterion: Criterion, parentShare: Fraction): readonly WeightedLeaf[] {
  const share = fraction(parentShare.n * criterion.weight.n, parentShare.d * criterion.weight.d * 100n);
  if (criterion.children !== undefined) return criterion.children.flatMap((child) => leavesUnder(child, share));
  return [{ id: criterion.id, effectiveWeight: times(share, HUNDRED), scoring: criterion.scoring }];
}

/** The ids of the leaves below each criterion (of a leaf: itself), by criterion id. */
export function leafIdsByCriterion(criteria: readonly Criterion[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  criteria.forEach((criterion) => visit(criterion));
  return found;

  function visit(criterion: Criterion): readonly string[] {
    const ids = criterion.children === undefined ? [criterion.id] : criterion.children.flatMap(visit);
    found.set(criterion.id, ids);
    return ids;
  }
}
