import type { EntityManager } from '@mikro-orm/postgresql';

import { AwardCriterion, Lot, LotMeasure, type Tender } from '@commonweal/persistence';

import type { MeasureSnapshot } from '../criteria/criteria-hash.js';
import type { LotCriteria } from '../criteria/criterion.js';
import { lotCriteria } from '../criteria/lot-criteria.js';
import type { ChosenMeasure } from '../measures/chosen-measure.js';

/** A lot with everything that publication fixes. */
export interface LotUnderReview {
  readonly lot: Lot;
  readonly content: LotCriteria;
  readonly measures: readonly MeasureSnapshot[];
}

/** All lots of a tender with their criteria and measures, in three statements for any number of lots. */
export async function lotsUnderReview(em: EntityManager, tender: Tender): Promise<LotUnderReview[]> {
  const { tenantId, id: tenderId } = tender;
  const lots = await em.find(Lot, { tenantId, tenderId }, { orderBy: { number: 'asc' } });
  const ofLots = { tenantId, lotId: { $in: lots.map(({ id }) => id) } };
  const criteria = await em.find(AwardCriterion, ofLots, { orderBy: { position: 'asc' } });
  const measures = await em.find(LotMeasure, ofLots);
  return lots.map((lot) => ({
    lot,
    content: lotCriteria(
      tender,
      lot,
      criteria.filter(({ lotId }) => lotId === lot.id),
    ),
    measures: measures
      .filter(({ lotId }) => lotId === lot.id)
      .map(({ measureId, snapshot }) => ({ measureId, snapshot: snapshot as ChosenMeasure })),
  }));
}
