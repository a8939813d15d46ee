import { equal, minus, ONE, over, toNumber } from '@commonweal/canonical';

import { level, type Curve, type PriceField } from './curve.js';

/**
 * `min-max`: f = (Pmax − P) / (Pmax − Pmin); all prices equal: 1. Relative.
 *
 * @example prices 100, 125 and 200 → 1, 0.75, 0
 */
export function minMax({ min, max }: PriceField): Curve {
  if (equal(min, max)) return level(ONE);
  const range = minus(max, min);
  const [highest, width] = [toNumber(max), toNumber(range)];
  return {
    exact: (price) => over(minus(max, price), range),
    approximate: (price) => (highest - price) / width,
  };
}
