import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { actsFor, type Viewer } from '@commonweal/auth';
import { Bid, fromTenantKey, type Lot, readAs } from '@commonweal/persistence';

type Place = readonly [receivedAt: string, id: string];
type PlacedBid = { readonly node: Bid; readonly position: Place };
type BidRow = Record<string, unknown> & { readonly id: string; readonly position: string };

/** Whoever acts for the authority sees none as a supplier: they are on the buying side. */
const OF_SUPPLIER = `select *, received_at::text as position from bid
  where supplier_id = ? and state = 'SUBMITTED' and tenant_id <> all(?::uuid[])`;
const BEHIND = 'and (received_at, id) < (?::timestamptz, ?::uuid)';
const NEWEST = 'order by received_at desc, id desc limit ?';

/** A page for each of many lots, in one statement. */
const OF_LOTS = `select k.at_key, b.*, b.received_at::text as position
  from json_to_recordset(?) as k(at_key int, tenant_id uuid, lot_id uuid, most int, received_at timestamptz, id uuid)
  cross join lateral (
    select * from bid
     where bid.tenant_id = k.tenant_id and bid.lot_id = k.lot_id and bid.state = 'SUBMITTED'
       and (k.id is null or (bid.received_at, bid.id) > (k.received_at, k.id))
     order by bid.received_at, bid.id limit k.most
  ) b
  order by k.at_key, b.received_at, b.id`;
const COUNTS = `select k.at_key, count(b.id)::int as total
  from json_to_recordset(?) as k(at_key int, tenant_id uuid, lot_id uuid)
  left join bid b on b.tenant_id = k.tenant_id and b.lot_id = k.lot_id and b.state = 'SUBMITTED'
  group by k.at_key order by k.at_key`;

interface LotPage {
  readonly tenant_id: string;
  readonly lot_id: string;
  readonly most: number;
  readonly received_at: string | null;
  readonly id: string | null;
}

/** Names a page of a lot's bids, for loading many together. */
export function lotPageKey({ tenantId, id: lotId }: Lot, most: number, after: Place | null): string {
  const [receivedAt, id] = after ?? [null, null];
  return JSON.stringify({ tenant_id: tenantId, lot_id: lotId, most, received_at: receivedAt, id } satisfies LotPage);
}

/** Lists of bids that stand. */
@Injectable()
export class BidLists {
  constructor(private readonly em: EntityManager) {}

  /** A supplier's own, newest first; nothing for others. */
  ofSupplier(supplierId: string, viewer: Viewer) {
    const isOwn = actsFor(viewer, supplierId);
    return {
      name: 'my-bids',
      rows: async (limit: number, after: Place | null) =>
        isOwn ? this.ownRows(viewer, [supplierId, limit], after) : [],
      count: async () => (isOwn ? readAs(this.em, viewer, (em) => em.count(Bid, ofOthers(supplierId, viewer))) : 0),
    };
  }

  /** Keys are of `lotPageKey`; by time of receipt. Who may see them is asked before. */
  readonly pagesOfLots = (keys: readonly string[], viewer: Viewer | null): Promise<PlacedBid[][]> => {
    const wanted = keys.map((key, at) => ({ at_key: at, ...(JSON.parse(key) as LotPage) }));
    return readAs(this.em, viewer, async (em) => {
      const rows = await em.execute<(BidRow & { at_key: number })[]>(OF_LOTS, [JSON.stringify(wanted)]);
      return keys.map((_, at) => rows.filter(({ at_key }) => at_key === at).map((row) => placed(em, row)));
    });
  };

  /** Keys are lots' tenant keys. */
  readonly countsOfLots = (keys: readonly string[], viewer: Viewer | null): Promise<number[]> => {
    const wanted = keys
      .map(fromTenantKey)
      .map(({ tenantId, id }, at) => ({ at_key: at, tenant_id: tenantId, lot_id: id }));
    return readAs(this.em, viewer, async (em) => {
      const rows = await em.execute<{ total: number }[]>(COUNTS, [JSON.stringify(wanted)]);
      return rows.map(({ total }) => total);
    });
  };

  private ownRows(viewer: Viewer, [supplierId, limit]: readonly [string, number], after: Place | null) {
    return readAs(this.em, viewer, async (em) => {
      const page = `${OF_SUPPLIER} ${after ? BEHIND : ''} ${NEWEST}`;
      const buying = `{${viewer.organisationIds.join(',')}}`;
      const rows = await em.execute<BidRow[]>(page, [supplierId, buying, ...(after ?? []), limit]);
      return rows.map((row) => placed(em, row));
    });
  }
}

const ofOthers = (supplierId: string, { organisationIds }: Viewer) => ({
  ...{ supplierId, state: 'SUBMITTED' as const },
  tenantId: { $nin: [...organisationIds] },
});

function placed(em: EntityManager, { position, at_key: _, ...row }: BidRow): PlacedBid {
  return { node: em.map(Bid, row), position: [position, row.id] };
}
