import { type Sha256, canonicalJson, sha256 } from '@commonweal/canonical';

import type { Question } from '@commonweal/criteria';

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
 * their names and questions, the rules, the last resort, the place factors and the measures with their figures.
 *
 * Criteria and questions count in their published order, measures in the order of their ids. A lot that asks no question
 * or has no place factors has the hash that it had before there were any: what was published then is still checked by it.
 */
export function criteriaHash(lot: LotCriteria, measures: readonly MeasureSnapshot[]): Sha256 {
  const { version, method, tieBreak, contractValue, criteria } = bundleWithoutBids(lot);
  const asking = lot.criteria.flatMap(({ key, questions = [] }) =>
    questions.length > 0 ? [[key, questions.map(asText)] as const] : [],
  );
  return sha256(
    canonicalJson({
      version,
      method,
      tieBreak,
      criteria,
      ...(contractValue !== undefined && { contractValue }),
      names: Object.fromEntries(lot.criteria.map(({ key, name }) => [key, name])),
      ...(asking.length > 0 && { questions: Object.fromEntries(asking) }),
      ...(lot.placeRule && { placeRule: lot.placeRule }),
      lastResort: lot.rules.lastResort,
      measures: measures.toSorted(byId).map(({ snapshot }) => snapshot),
    }),
  );
}

/** A question as it counts: nothing that a database might keep beside it. */
const asText = ({ text, help, wordLimit }: Question) => ({ text, help, wordLimit });

const byId = (a: MeasureSnapshot, b: MeasureSnapshot): number => (a.measureId < b.measureId ? -1 : 1);
