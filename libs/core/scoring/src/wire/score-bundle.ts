import { canonicalHash } from '@commonweal/canonical';
import { ok, type Faults, type Result } from '@commonweal/result';

import { parseBundle } from '../reading/parse-bundle.js';
import { score } from '../score.js';
import type { ScoreOptions } from '../types.js';
import type { Bundle } from './bundle.js';
import { inputHash } from './input-hash.js';
import type { ScoreResult } from './score-result.js';
import { shownScoring } from './shown-scoring.js';

/**
 * Scores a proof bundle: the published result with its hashes, or everything that is wrong with the bundle.
 *
 * @param input parsed JSON; see `Bundle` for its form
 */
export function scoreBundle(input: unknown, options: ScoreOptions = {}): Result<ScoreResult, Faults<'InvalidBundle'>> {
  const parsed = parseBundle(input);
  if (!parsed.ok) return parsed;
  const unsigned = shownScoring(score(parsed.value, options), inputHash(input as Bundle));
  return ok({ ...unsigned, resultHash: canonicalHash(unsigned) });
}
