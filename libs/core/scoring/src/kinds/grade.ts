import { over, toNumber } from '@commonweal/canonical';

import type { Curve } from './curve.js';
import type { GradeScoring } from './scoring-kind.js';

/**
 * `grade`: f = g / max. Absolute.
 *
 * @example grade 3 of 5 → 0.6
 */
export function grade({ max }: GradeScoring): Curve {
  const top = toNumber(max);
  return { exact: (given) => over(given, max), approximate: (given) => given / top };
}
