import { totalsOf, type TypedCriterion } from '@commonweal/criteria';
import type { BundleCriterion } from '@commonweal/scoring';
import type { Weights } from '@commonweal/what-if';

import type { AddressFault } from './tried-in-address';
import { weightField } from './trial-address';

/** Levels of the tree whose weights make something else than 100, each at the first of its criteria. */
export function sumFaults(criteria: readonly BundleCriterion[], weights: Weights): AddressFault[] {
  const typed = flat(criteria, weights, null);
  return [...totalsOf(typed)].flatMap(([parent, total]) => {
    const first = typed.find(({ parentKey }) => parentKey === parent);
    if (!first || total === null || total === '100') return [];
    return [{ field: weightField(first.key), words: 'sum' as const, values: { total } }];
  });
}

const flat = (criteria: readonly BundleCriterion[], weights: Weights, parentKey: string | null): TypedCriterion[] =>
  criteria.flatMap(({ id, weight, children = [] }) => [
    { key: id, parentKey, weight: weights[id] ?? weight },
    ...flat(children, weights, id),
  ]);
