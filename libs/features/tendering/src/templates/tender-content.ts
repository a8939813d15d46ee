import type { EntityManager } from '@mikro-orm/postgresql';

import type { DealTerms } from '@commonweal/deal';
import {
  AwardCriterion,
  Lot,
  LotMeasure,
  type StoredContent,
  type StoredLot,
  type Tender,
  TenderDeal,
} from '@commonweal/persistence';

import { ruleWithoutPlaces } from '@commonweal/social-value';

import { chosenAnew } from '../measures/chosen-measure.js';

interface TenderKey {
  readonly tenantId: string;
  readonly id: string;
}

/**
 * What another tender of the same authority can begin with: lots with their criteria, questions, rules, measures and what
 * tenths of deprivation count, and the terms of the deal. What is left out: values, dates, places and what goes by them,
 * bids, and all that came of them.
 */
export async function readContent(em: EntityManager, { tenantId, id: tenderId }: TenderKey): Promise<StoredContent> {
  const lots = await em.find(Lot, { tenantId, tenderId }, { orderBy: { number: 'asc' } });
  const ofLots = { tenantId, lotId: { $in: lots.map(({ id }) => id) } };
  const criteria = await em.find(AwardCriterion, ofLots, { orderBy: { position: 'asc' } });
  const measures = await em.find(LotMeasure, ofLots, { orderBy: { measureId: 'asc' } });
  const deal = await em.findOne(TenderDeal, { tenantId, tenderId });
  return {
    lots: lots.map((lot) => ({
      ...rulesOf(lot),
      criteria: criteria.filter(({ lotId }) => lotId === lot.id).map(criterionOf),
      measures: measures
        .filter(({ lotId }) => lotId === lot.id)
        .map(({ measureId, snapshot }) => ({ measureId, snapshot })),
    })),
    terms: deal?.terms ?? null,
  };
}

const rulesOf = ({ number, title, method, precision, tieBreak, lastResort = null, placeRule }: Lot) => ({
  ...{ number, title, method, precision, tieBreak: [...tieBreak], lastResort },
  placeRule: placeRule ? ruleWithoutPlaces(placeRule) : null,
});

const criterionOf = ({ key, name, kind, weight, parentKey = null, scoring = null, questions }: AwardCriterion) => ({
  ...{ key, name, kind, weight, parentKey, scoring, questions },
});

/**
 * Stores what a tender begins with. A measure has the figures that hold today, where it still exists; an only lot is called
 * as the tender is. @returns its lots
 */
export async function storeContent(em: EntityManager, tender: Tender, { lots, terms }: StoredContent): Promise<Lot[]> {
  const { tenantId, id: tenderId } = tender;
  const stored = lots.map(({ criteria: _criteria, measures: _measures, ...rules }) =>
    em.create(Lot, {
      ...{ tenantId, tenderId, ...rules, tieBreak: [...rules.tieBreak] },
      ...(lots.length === 1 && { title: tender.title }),
    }),
  );
  await em.flush();
  stored.forEach((lot, index) => storeParts(em, lot, lots[index]));
  if (terms) em.create(TenderDeal, { tenantId, tenderId, terms: terms as DealTerms });
  return stored;
}

function storeParts(em: EntityManager, { tenantId, id: lotId }: Lot, content: StoredLot | undefined): void {
  content?.criteria.forEach((criterion, position) =>
    em.create(AwardCriterion, { tenantId, lotId, position, ...criterion }),
  );
  for (const snapshot of chosenAnew(content?.measures ?? []))
    em.create(LotMeasure, { tenantId, lotId, measureId: snapshot.id, snapshot });
}
