import { inputFaults, Place } from '@commonweal/canonical';
import { fail, ok, type Fault, type Faults, type Result } from '@commonweal/result';

import { differences } from './differences.js';
import { scoreBundle } from './score-bundle.js';

/** A result that is not what its bundle gives; the faults name each part that differs. */
export type ResultDiffers = Faults<'ResultDiffers'>;

/**
 * Says whether a result is what a bundle gives: scores the bundle again and compares every part, hashes included.
 *
 * A result made with the quadratic checks on a large tender is compared with one made the same way.
 *
 * @param bundle parsed JSON of the bundle
 * @param result parsed JSON of the result
 */
export function verifyResult(
  bundle: unknown,
  result: unknown,
): Result<{ readonly resultHash: string }, Faults<'InvalidBundle'> | ResultDiffers> {
  const scored = scoreBundle(bundle, { quadratic: !skippedQuadratic(result) });
  if (!scored.ok) return scored;
  const faults: Fault[] = [];
  differences(result, scored.value, new Place(faults));
  return faults.length === 0 ? ok({ resultHash: scored.value.resultHash }) : fail(inputFaults('ResultDiffers', faults));
}

/** Up to the limit the checks run either way, so the option then changes nothing. */
function skippedQuadratic(result: unknown): boolean {
  const warnings: unknown = (result as { warnings?: unknown } | null)?.warnings;
  return Array.isArray(warnings) && warnings.some((warning) => isSkipped(warning));
}

const isSkipped = (warning: unknown): boolean => (warning as { code?: unknown } | null)?.code === 'ROBUSTNESS_SKIPPED';
