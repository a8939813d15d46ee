import type { RawBundle } from '../laws/raw-bundle.spec-support.js';
import { parseBundle } from '../index.js';
import type { ScoringInput } from '../types.js';

/** A bundle read, or its faults as the error. */
export function inputOf(bundle: RawBundle): ScoringInput {
  const read = parseBundle(bundle);
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
}
