import { canonicalJson } from '@commonweal/canonical';
import { type Fault } from '@commonweal/result';
import { parseBundle, scoreBundle } from '@commonweal/scoring';

import { proofBundle } from '../bundle/proof-bundle.js';
import type { ScoringMaterial } from '../bundle/scoring-material.js';
import type { ScoringReport } from './report-shape.js';
import { type Progress, scoringReport } from './scoring-report.js';

/** All that is stored of a result. */
export interface ScoredLot {
  readonly inputHash: string;
  readonly resultHash: string;
  readonly bundle: string;
  readonly result: string;
  readonly report: ScoringReport;
}

export type ScoredMaterial = { readonly scored: ScoredLot } | { readonly faults: readonly Fault[] };

/** Scores a lot: bundle, official result, report. The same material gives the same text to the last byte. */
export function scoredMaterial(material: ScoringMaterial, progress: Progress): ScoredMaterial {
  const bundle = proofBundle(material);
  const parsed = parseBundle(bundle);
  if (!parsed.ok) return { faults: parsed.failure.faults };
  const result = scoreBundle(bundle);
  if (!result.ok) return { faults: result.failure.faults };
  progress(20);
  const report = scoringReport({ material, input: parsed.value, result: result.value }, (share) =>
    progress(20 + 0.7 * share),
  );
  const { inputHash, resultHash } = result.value;
  return {
    scored: { inputHash, resultHash, bundle: canonicalJson(bundle), result: canonicalJson(result.value), report },
  };
}
