import { minus, ONE, times, type Fraction } from '@commonweal/canonical';

import type { Losses } from './commitment.js';

/**
 * The share of a gross effect that is additional.
 *
 *     (1 − deadweight)(1 − displacement)(1 − attribution)(1 − leakage)(1 − substitution)
 *
 * @param losses each 0…1
 * @returns 0…1, exact
 * @see HM Treasury, The Green Book: additionality; Homes and Communities Agency, Additionality Guide: gross to net effects
 * @example losses .20/.25/0/.10/0 (deadweight/displacement/attribution/leakage/substitution) → .54
 */
export function netFactor(losses: Losses): Fraction {
  const { deadweight, displacement, attribution, leakage, substitution } = losses;
  return [deadweight, displacement, attribution, leakage, substitution]
    .map((loss) => minus(ONE, loss))
    .reduce(times, ONE);
}
