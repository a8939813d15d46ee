import type { Fault } from '@commonweal/result';

import type { OfferRequirements } from './offer-requirements.js';
import type { Offer, OfferedCommitment } from './offer.js';

const POSITIVE_DECIMAL = /^(?=.*[1-9])\d{1,12}(\.\d{1,6})?$/;

/** What is wrong with a bid's commitments. Only measures that the lot chose count. */
export function commitmentFaults({ commitments }: Offer, { measureIds }: OfferRequirements): Fault[] {
  return commitments.flatMap((commitment, index) =>
    oneCommitmentFaults(commitment, measureIds).map(([field, message]) => ({
      path: `$.commitments[${index}].${field}`,
      message,
    })),
  );
}

function oneCommitmentFaults(commitment: OfferedCommitment, measureIds: readonly string[]): [string, string][] {
  const { measureId, quantity, years, places } = commitment;
  const rules: [boolean, string, string][] = [
    [measureIds.includes(measureId), 'measureId', 'This lot does not count that measure'],
    [POSITIVE_DECIMAL.test(quantity), 'quantity', 'A quantity is more than 0 and has up to six decimals'],
    [years >= 1 && years <= 60, 'years', 'A commitment runs for 1 to 60 years'],
    [
      places.length > 0 && places.every((place) => place.trim().length > 0),
      'places',
      'Say where the benefit lands: at least one place',
    ],
  ];
  return rules.filter(([holds]) => !holds).map(([, field, message]) => [field, message]);
}
