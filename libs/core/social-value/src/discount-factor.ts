import { fraction, ONE, over, plus, power, type Fraction } from '@commonweal/canonical';

import type { Discount } from './commitment.js';

/** What an absent rate and convention mean: 3.5 % real (years 0–30), year 1 undiscounted. */
export const GREEN_BOOK_DISCOUNT: Discount = { rate: fraction(35n, 1000n), from: 'second-year' };

/**
 * The present worth of £1 of benefit in year t.
 *
 *     d(t) = (1 + r)^(−t)      when discounted from the second year
 *     d(t) = (1 + r)^(−(t+1))  when discounted from the first year
 *
 * @param discount rate r a share (0.035 for 3.5 %), real terms; 0 gives 1 for every year
 * @param t        whole years since the start, 0 for year 1
 * @returns 0…1, exact
 * @see HM Treasury, The Green Book: social time preference rate 3.5 % for years 0–30
 * @see Social Value International, A Guide to Social Return on Investment, stage 5
 */
export function discountFactor({ rate, from }: Discount, t: number): Fraction {
  return power(over(ONE, plus(ONE, rate)), from === 'second-year' ? t : t + 1);
}
