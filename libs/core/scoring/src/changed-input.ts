import type { Fraction } from '@commonweal/canonical';

import type { ScoringInput } from './types.js';

/** The same tender as if some bids had never come. */
export function withoutBids(input: ScoringInput, ids: Iterable<string>): ScoringInput {
  const gone = new Set(ids);
  return { ...input, bids: input.bids.filter(({ id }) => !gone.has(id)) };
}

/**
 * The same tender with other weights at the top of the tree; criteria not named keep theirs.
 *
 * @param weights per cent by top-level criterion id; with those kept they should sum to 100
 */
export function withTopLevelWeights(input: ScoringInput, weights: ReadonlyMap<string, Fraction>): ScoringInput {
  const criteria = input.criteria.map((criterion) => ({
    ...criterion,
    weight: weights.get(criterion.id) ?? criterion.weight,
  }));
  return { ...input, criteria };
}
