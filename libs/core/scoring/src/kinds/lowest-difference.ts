import { fraction, greater, isZero, minus, over, toNumber, ZERO } from '@commonweal/canonical';

import type { Curve, PriceField } from './curve.js';
import { onlyFreeEarns } from './zero-price.js';

const TWO = fraction(2n);

/**
 * `lowest-difference`: f = max(0, 1 − (P − Pmin)/Pmin) = max(0, 2 − P/Pmin). Relative.
 *
 * With Pmin = 0 a price of 0 earns 1 and all other prices earn 0.
 *
 * @example prices 100 and 130 → 1, 0.7
 */
export function lowestDifference({ min }: PriceField): Curve {
  if (isZero(min)) return onlyFreeEarns;
  const lowest = toNumber(min);
  return {
    exact: (price) => greater(ZERO, minus(TWO, over(price, min))),
    approximate: (price) => Math.max(0, 2 - price / lowest),
  };
}
