import { totalsOf, type TypedCriterion } from '@commonweal/criteria';
import type { BundleCriterion } from '@commonweal/scoring';
import type { Weights } from '@commonweal/what-if';

import { weightField } from './trial-address';

/** A field whose text cannot be read, or where weights make another sum than 100, and the key of the words that say so. */
export interface AddressFault {
  readonly field: string;
  readonly words: 'weight' | 'amount' | 'sum';
  readonly values?: Readonly<Record<string, string>>;
}

/** Levels of the tree whose weights make something else than 100, each at the first of its criteria. */
export function weightSumFaults(criteria: readonly BundleCriterion[], weights: Weights): AddressFault[] {
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
