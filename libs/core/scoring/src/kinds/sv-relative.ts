import { isZero, over, toNumber, ZERO, type Fraction } from '@commonweal/canonical';

import { level, type Curve } from './curve.js';

/**
 * `sv-relative`: f = SV / SVmax; all 0: 0. Relative.
 *
 * @param greatest social value among the bids that take part, £
 * @example social values £40,000 and £10,000 → 1, 0.25
 */
export function svRelative(greatest: Fraction): Curve {
  if (isZero(greatest)) return level(ZERO);
  const highest = toNumber(greatest);
  return { exact: (value) => over(value, greatest), approximate: (value) => value / highest };
}
