import { readList, type Place } from '@commonweal/canonical';

import type { Commitment } from './commitment.js';
import { readCommitment } from './read-commitment.js';

/** What holds for a list of commitments as a whole. */
export interface CommitmentsRule {
  /** a published rule lets fiscal savings and wellbeing values be added */
  readonly mayMixValueTypes: boolean;
}

/** The commitments of one bid; null, with every fault noted, when one is faulty or two share an id. */
export function readCommitments(value: unknown, place: Place, rule: CommitmentsRule): readonly Commitment[] | null {
  const items = readList(value, place);
  if (items === null) return null;
  const commitments = items.map((item, index) => readCommitment(item, place.at(index)));
  refuseSharedIds(commitments, place);
  if (!rule.mayMixValueTypes) refuseMixedTypes(commitments, place);
  return commitments.every((commitment) => commitment !== null) ? commitments : null;
}

function refuseSharedIds(commitments: readonly (Commitment | null)[], place: Place): void {
  const seen = new Set<string>();
  commitments.forEach((commitment, index) => {
    if (commitment === null) return;
    if (seen.has(commitment.id))
      place.at(index).at('id').refuse(`"${commitment.id}" is used twice; ids must be unique.`);
    seen.add(commitment.id);
  });
}

function refuseMixedTypes(commitments: readonly (Commitment | null)[], place: Place): void {
  const types = new Set(commitments.map((commitment) => commitment?.valueType));
  if (types.has('fiscal') && types.has('wellbeing'))
    place.refuse('adds fiscal savings to wellbeing values; state the published rule in combineRule, or leave one out.');
}
