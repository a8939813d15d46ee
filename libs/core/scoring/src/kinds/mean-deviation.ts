import { clamp, fraction, HALF, isZero, minus, over, toNumber } from '@commonweal/canonical';

import { clampNumber, level, type Curve, type PriceField } from './curve.js';

const THREE_HALVES = fraction(3n, 2n);

/**
 * `mean-deviation`: f = ½ − (P − mean)/mean = 3/2 − P/mean, cut to [0, 1]. Relative.
 *
 * Half at the mean; each 1 % of price below or above it earns or costs 1 point of 100. A mean of 0: ½.
 *
 * @example prices 90 and 110 → 0.6, 0.4
 */
export function meanDeviation({ mean }: PriceField): Curve {
  if (isZero(mean)) return level(HALF);
  const middle = toNumber(mean);
  return {
    exact: (price) => clamp(minus(THREE_HALVES, over(price, mean))),
    approximate: (price) => clampNumber(1.5 - price / middle),
  };
}
