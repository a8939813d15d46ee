import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { type Viewer, actsFor } from '@commonweal/auth';
import { AwardCriterion, Lot, readAs, Tender } from '@commonweal/persistence';

interface Key {
  readonly tenantId: string;
  readonly id: string;
}

/** Who may see a tender: everybody once it is published, its authority always. */
export const isVisible = (tender: Pick<Tender, 'tenantId' | 'publishedAt'>, viewer: Viewer | null): boolean =>
  Boolean(tender.publishedAt) || actsFor(viewer, tender.tenantId);

/** Single tenders and their parts, if the viewer may see them; what may not be seen looks like what does not exist. */
@Injectable()
export class VisibleTenders {
  constructor(private readonly em: EntityManager) {}

  async tender({ tenantId, id }: Key, viewer: Viewer | null): Promise<Tender | null> {
    const tender = await readAs(this.em, viewer, (em) => em.findOne(Tender, { tenantId, id }));
    return tender && isVisible(tender, viewer) ? tender : null;
  }

  async lot({ tenantId, id }: Key, viewer: Viewer | null): Promise<Lot | null> {
    const lot = await readAs(this.em, viewer, (em) => em.findOne(Lot, { tenantId, id }));
    return lot && (await this.tender({ tenantId, id: lot.tenderId }, viewer)) ? lot : null;
  }

  async criterion({ tenantId, id }: Key, viewer: Viewer | null): Promise<AwardCriterion | null> {
    const criterion = await readAs(this.em, viewer, (em) => em.findOne(AwardCriterion, { tenantId, id }));
    return criterion && (await this.lot({ tenantId, id: criterion.lotId }, viewer)) ? criterion : null;
  }
}
