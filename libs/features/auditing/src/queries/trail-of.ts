/** What a trail is of. An organisation is its own tenant. */
export interface TrailOf {
  readonly kind: 'Tender' | 'Bid' | 'Organisation';
  readonly tenantId: string;
  readonly id: string;
}

interface Condition {
  readonly sql: string;
  readonly values: readonly string[];
}

/** A bid's own changes and those of its grades. */
const OF_BID = `l.tenant_id = ? and l.object_id in (select ?::uuid
  union all select g.id from grade g where g.tenant_id = ? and g.bid_id = ?
  union all select g.id from agreed_grade g where g.tenant_id = ? and g.bid_id = ?)`;

const CONDITIONS: Readonly<Record<TrailOf['kind'], (of: TrailOf) => Condition>> = {
  Tender: ({ tenantId, id }) => ({ sql: 'l.tenant_id = ? and l.tender_id = ?', values: [tenantId, id] }),
  Bid: ({ tenantId, id }) => ({ sql: OF_BID, values: [tenantId, id, tenantId, id, tenantId, id] }),
  Organisation: ({ id }) => ({ sql: 'l.on_behalf_of = ?', values: [id] }),
};

/** Which changes, named `l`, belong to it. */
export const within = (of: TrailOf): Condition => CONDITIONS[of.kind](of);
