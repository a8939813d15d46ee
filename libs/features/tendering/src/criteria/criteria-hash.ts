import { type Sha256, canonicalJson, sha256 } from '@commonweal/canonical';

import { bundleWithoutBids } from './bundle.js';
import type { ChosenMeasure } from '../measures/chosen-measure.js';
import type { LotCriteria } from './criterion.js';

/** A measure as it was stored for the lot. */
export interface MeasureSnapshot {
  readonly measureId: string;
  readonly snapshot: ChosenMeasure;
}

/**
 * What a bidder is told decides the award, as one number: SHA-256 over the canonical form (RFC 8785) of the criteria with
 * their names, the rules, the last resort and the measures with their figures.
 *
 * Criteria count in their published order, measures in the order of their ids.
 */
export function criteriaHash(lot: LotCriteria, measures: readonly MeasureSnapshot[]): Sha256 {
  const { version, method, tieBreak, contractValue, criteria } = bundleWithoutBids(lot);
  return sha256(
    canonicalJson({
      version,
      method,
      tieBreak,
      criteria,
      ...(contractValue !== undefined && { contractValue }),
      names: Object.fromEntries(lot.criteria.map(({ key, name }) => [key, name])),
      lastResort: lot.rules.lastResort,
      measures: measures.toSorted(byId).map(({ snapshot }) => snapshot),
    }),
  );
}

const byId = (a: MeasureSnapshot, b: MeasureSnapshot): number => (a.measureId < b.measureId ? -1 : 1);
