import { equal, formatExact, fraction, sum, type Place } from '@commonweal/canonical';

import { isPriceScoring } from '../kinds/scoring-kind.js';
import type { Method } from '../methods/method.js';
import type { WeightedLeaf } from '../types.js';
import type { Leaf } from './criteria/read-criteria.js';

/** What looks at the prices of bids, in words; null: nothing does. */
export function priceUser(method: Method | null, leaves: readonly Leaf[], tieBreak: readonly string[]): string | null {
  const leaf = leaves.find(({ scoring }) => isPriceScoring(scoring));
  if (leaf !== undefined) return `criterion "${leaf.id}"`;
  if (method !== null && method.kind !== 'weighted-sum') return `the method ${method.kind}`;
  return tieBreak.includes('price') ? 'the tie-break by price' : null;
}

/** Where the method itself weighs the price, the criteria without price must sum to 100: price counts once. */
export function refusePricedTree(method: Method | null, leaves: readonly WeightedLeaf[], place: Place): void {
  if (method === null || method.kind === 'weighted-sum') return;
  const other = leaves.filter(({ scoring }) => !isPriceScoring(scoring));
  const total = sum(other.map(({ effectiveWeight }) => effectiveWeight));
  if (equal(total, fraction(100n))) return;
  place.refuse(
    `without price sum to ${formatExact(total)}; they must sum to 100, because the method ${method.kind} weighs the price itself.`,
  );
}
