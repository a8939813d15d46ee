import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { actsFor, type Viewer } from '@commonweal/auth';
import { BidVault } from '@commonweal/gateways';
import { Bid, fromTenantKey, inIdOrder, inKeyOrder, Lot, Organisation, readAs } from '@commonweal/persistence';

import { bidContent, type BidContent } from '../content/bid-content.js';

interface BidKey {
  readonly tenantId: string;
  readonly id: string;
}

/**
 * Bids as the viewer may see them: a supplier its own; the authority all that stand, once the lot is closed. Whoever acts
 * for both sees them as the authority does.
 */
@Injectable()
export class BidsInView {
  constructor(
    private readonly em: EntityManager,
    private readonly vault: BidVault,
  ) {}

  one(key: BidKey, viewer: Viewer | null): Promise<Bid | null> {
    return readAs(this.em, viewer, (em) => this.oneIn(em, key, viewer));
  }

  private async oneIn(em: EntityManager, { tenantId, id }: BidKey, viewer: Viewer | null): Promise<Bid | null> {
    const bid = await em.findOne(Bid, { tenantId, id });
    if (!bid || !actsFor(viewer, bid.tenantId)) return bid && actsFor(viewer, bid.supplierId) ? bid : null;
    const lot = await em.findOne(Lot, { tenantId: bid.tenantId, id: bid.lotId });
    return lot?.closedAt ? bid : null;
  }

  readonly lots = (keys: readonly string[], viewer: Viewer | null) =>
    inKeyOrder(
      keys,
      readAs(this.em, viewer, (em) => em.find(Lot, { $or: keys.map(fromTenantKey) })),
    );

  readonly suppliers = (ids: readonly string[], viewer: Viewer | null) =>
    inIdOrder(
      ids,
      readAs(this.em, viewer, (em) => em.find(Organisation, { id: { $in: [...ids] } })),
    );

  /** Keys are `tenant:bid:reader`. The vault decides who may read. */
  readonly contents = async (keys: readonly string[], viewer: Viewer | null): Promise<(BidContent | null)[]> => {
    const readings = keys.map((key) => {
      const [tenantId = '', bidId = '', readerId = ''] = key.split(':');
      return { tenantId, bidId, readerId };
    });
    const opened = await readAs(this.em, viewer, (em) => this.vault.open(em, readings));
    return opened.map((content) => (content === null ? null : bidContent.parse(JSON.parse(content))));
  };
}
