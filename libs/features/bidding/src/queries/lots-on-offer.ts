import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { OfferRequirements } from '@commonweal/deal';
import { AwardCriterion, Lot, LotMeasure, Organisation, Tender, TenderDesign } from '@commonweal/persistence';

import { lotRequirements } from '../content/lot-requirements.js';

/** What a published lot asks of its bidders. */
@Injectable()
export class LotsOnOffer {
  /** @returns null when there is no such lot, or it was never published: nobody outside may tell the two apart */
  async requirements(
    em: EntityManager,
    { tenantId, lotId }: { tenantId: string; lotId: string },
  ): Promise<OfferRequirements | null> {
    const lot = await em.findOne(Lot, { tenantId, id: lotId });
    const tender = lot && (await em.findOne(Tender, { tenantId, id: lot.tenderId }));
    if (!lot || !tender?.publishedAt) return null;
    const criteria = await em.find(AwardCriterion, { tenantId, lotId });
    const measures = await em.find(LotMeasure, { tenantId, lotId });
    const design = await em.findOne(TenderDesign, { tenantId, tenderId: lot.tenderId });
    return lotRequirements({ tender, lot, criteria, measures, design });
  }

  async isSupplier(em: EntityManager, organisationId: string): Promise<boolean> {
    return (await em.count(Organisation, { id: organisationId, kind: 'SUPPLIER' })) > 0;
  }
}
