import { isZero, over, toNumber } from '@commonweal/canonical';

import type { Curve, PriceField } from './curve.js';
import { onlyFreeEarns } from './zero-price.js';

/**
 * `lowest-ratio`: f = Pmin / P. Relative.
 *
 * A price of 0 earns 1; with Pmin = 0 all other prices earn 0.
 *
 * @example prices 15000/10000/30000 → 2/3, 1, 1/3
 */
export function lowestRatio({ min }: PriceField): Curve {
  if (isZero(min)) return onlyFreeEarns;
  const lowest = toNumber(min);
  return { exact: (price) => over(min, price), approximate: (price) => lowest / price };
}
