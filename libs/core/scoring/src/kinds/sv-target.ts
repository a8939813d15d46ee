import { clamp, over, toNumber, type Fraction } from '@commonweal/canonical';

import { clampNumber, type Curve } from './curve.js';

/**
 * `sv-target`: f = SV / target, cut to [0, 1]. Absolute.
 *
 * @param target £, more than 0
 * @example £30,000 against a target of £40,000 → 0.75
 */
export function svTarget(target: Fraction): Curve {
  const top = toNumber(target);
  return { exact: (value) => clamp(over(value, target)), approximate: (value) => clampNumber(value / top) };
}
