import { clamp, fraction, minus, over, times, toNumber } from '@commonweal/canonical';

import { clampNumber, type Curve } from './curve.js';
import type { CeilingScoring } from './scoring-kind.js';

const PENCE = fraction(100n);

/**
 * `linear-to-ceiling`: f = (ceiling − P) / (ceiling − target), cut to [0, 1]. Absolute.
 *
 * At or below the target everything, at or above the ceiling nothing.
 *
 * @param scoring ceiling and target in £, ceiling > target; the price comes in pence
 * @example ceiling £200, target £100, price £125 → 0.75
 */
export function linearToCeiling({ ceiling, target }: CeilingScoring): Curve {
  const top = times(ceiling, PENCE);
  const range = times(minus(ceiling, target), PENCE);
  const [highest, width] = [toNumber(top), toNumber(range)];
  return {
    exact: (price) => clamp(over(minus(top, price), range)),
    approximate: (price) => clampNumber((highest - price) / width),
  };
}
