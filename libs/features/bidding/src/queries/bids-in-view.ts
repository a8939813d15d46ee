import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { actsFor, type Viewer } from '@commonweal/auth';
import { BidVault } from '@commonweal/gateways';
import {
  Bid,
  fromTenantKey,
  groupedByKey,
  inIdOrder,
  inKeyOrder,
  Lot,
  Organisation,
  tenantKey,
} from '@commonweal/persistence';

import { bidContent, type BidContent } from '../content/bid-content.js';

/** Bids as the viewer may see them: a supplier its own; the authority all that stand, once the lot is closed. */
@Injectable()
export class BidsInView {
  constructor(
    private readonly em: EntityManager,
    private readonly vault: BidVault,
  ) {}

  ofSupplier(supplierId: string): Promise<Bid[]> {
    const where = { supplierId, state: 'SUBMITTED' as const };
    return this.em.fork().find(Bid, where, { orderBy: { receivedAt: 'desc', id: 'desc' }, limit: 100 });
  }

  async one(key: { tenantId: string; id: string }, viewer: Viewer | null): Promise<Bid | null> {
    const em = this.em.fork();
    const bid = await em.findOne(Bid, { tenantId: key.tenantId, id: key.id });
    if (!bid || actsFor(viewer, bid.supplierId)) return bid;
    const lot = actsFor(viewer, bid.tenantId) && (await em.findOne(Lot, { tenantId: bid.tenantId, id: bid.lotId }));
    return lot && lot.closedAt ? bid : null;
  }

  /** Keys are lots' tenant keys; only bids that stand, only of closed lots. */
  readonly ofClosedLots = (keys: readonly string[]): Promise<Bid[][]> => {
    const lots = keys.map(fromTenantKey).map(({ tenantId, id }) => ({ tenantId, lotId: id }));
    const find = this.em
      .fork()
      .find(Bid, { $or: lots, state: 'SUBMITTED' }, { orderBy: { receivedAt: 'asc', id: 'asc' } });
    return groupedByKey(keys, find, ({ tenantId, lotId }) => tenantKey({ tenantId, id: lotId }));
  };

  readonly lots = (keys: readonly string[]) =>
    inKeyOrder(keys, this.em.fork().find(Lot, { $or: keys.map(fromTenantKey) }));

  readonly suppliers = (ids: readonly string[]) =>
    inIdOrder(ids, this.em.fork().find(Organisation, { id: { $in: [...ids] } }));

  /** Keys are `tenant:bid:reader`. The vault decides who may read. */
  readonly contents = async (keys: readonly string[]): Promise<(BidContent | null)[]> => {
    const readings = keys.map((key) => {
      const [tenantId = '', bidId = '', readerId = ''] = key.split(':');
      return { tenantId, bidId, readerId };
    });
    const opened = await this.vault.open(this.em.fork(), readings);
    return opened.map((content) => (content === null ? null : bidContent.parse(JSON.parse(content))));
  };
}
