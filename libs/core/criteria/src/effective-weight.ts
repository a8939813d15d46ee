import { type Fraction, exactDecimals, formatExact, fraction, times } from '@commonweal/canonical';

import { WHOLE, weightUnits } from './weight.js';

interface Weighted {
  readonly key: string;
  readonly parentKey: string | null;
  readonly weight: string;
}

/**
 * What a criterion is worth in the whole, in percent.
 *
 *     effective weight = 100 · Π (weight / 100) down the tree
 *
 * @param key of one of `criteria`
 * @param criteria all criteria of the lot; parents exist and form no circle
 * @example 40 % quality, of which q1 is 60 % → 24
 */
export function effectiveWeight(key: string, criteria: readonly Weighted[]): Fraction {
  const byKey = new Map(criteria.map((criterion) => [criterion.key, criterion]));
  let share = fraction(100n);
  for (let at = byKey.get(key); at !== undefined; at = byKey.get(at.parentKey ?? ''))
    share = times(share, fraction(weightUnits(at.weight), WHOLE));
  return share;
}

/** The effective weight with every digit and no trailing zero. */
export const effectiveWeightText = (key: string, criteria: readonly Weighted[]): string =>
  formatExact(effectiveWeight(key, criteria));

/** Whether the effective weight can be written with that many decimals. */
export const fitsPrecision = (weight: Fraction, precision: number): boolean =>
  (exactDecimals(weight) ?? Infinity) <= precision;
