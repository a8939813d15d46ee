import type { RehearsalQuery } from '@commonweal/client';
import type { Offer } from '@commonweal/deal';
import { offeredCommitment } from '@commonweal/social-value';
import { designOf, offerWorth } from '@commonweal/what-if';

type Draft = NonNullable<RehearsalQuery['tender']>;
type DraftLot = Draft['lots'][number];

/** What the commitments of an offer would count and earn, by the engine that scores bids; null where none is valued. */
export function worthOf({ estimatedValue }: Draft, lot: DraftLot, offer: Offer) {
  const contractValue = (lot.estimatedValue ?? estimatedValue)?.amount ?? null;
  const design = designOf({ ...lot.scoring, criteria: lot.criteria, contractValue });
  const commitments = offer.commitments.flatMap(({ measureId, ...said }) => {
    const measure = lot.measures.find((one) => one.measure.id === measureId)?.measure;
    if (!measure || measure.proxyValue === null) return [];
    const figures = { measure: measureId, unitValue: measure.proxyValue, ...measure.losses };
    return [offeredCommitment({ ...said, id: measureId }, figures, lot.placeFactors)];
  });
  const worth = offerWorth(design, { price: offer.price.amount, commitments });
  return worth && { ...worth, lot: { criteria: lot.criteria, measures: lot.measures } };
}

export type ShownWorth = NonNullable<ReturnType<typeof worthOf>>;
