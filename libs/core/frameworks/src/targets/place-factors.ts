import { ONE, type Fraction, formatRounded, parseDecimal, times } from '@commonweal/canonical';

import type { DecileFactor } from '../content/framework-content.js';

/**
 * What a benefit counts in a place, by where it lands and never by the supplier's address.
 *
 * @param factors the published table; a decile that it leaves out counts 1
 * @param decile  of the place's deprivation, 1 (the most deprived tenth) to 10
 */
export function decileFactor(factors: readonly DecileFactor[], decile: number): Fraction {
  const row = factors.find((factor) => factor.decile === decile);
  return (row && parseDecimal(row.factor)?.value) ?? ONE;
}

/** What the same benefit counts in each tenth of places, most deprived first: pounds with two decimals. */
export const valueByDecile = (factors: readonly DecileFactor[], pounds: string): readonly string[] => {
  const value = parseDecimal(pounds)?.value ?? ONE;
  return Array.from({ length: 10 }, (_, index) => formatRounded(times(value, decileFactor(factors, index + 1)), 2));
};
