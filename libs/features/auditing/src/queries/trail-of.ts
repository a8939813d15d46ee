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

type Within = (of: TrailOf, mine: string) => Condition;

const CONDITIONS: Readonly<Record<TrailOf['kind'], Within>> = {
  Tender: ({ tenantId, id }) => ({ sql: 'l.tenant_id = ? and l.tender_id = ?', values: [tenantId, id] }),
  Bid: ({ tenantId, id }) => ({ sql: OF_BID, values: [tenantId, id, tenantId, id, tenantId, id] }),
  // Of an organisation that is acted for: others' doings are no part of it.
  Organisation: ({ id }, mine) => ({
    sql: 'l.on_behalf_of = ? and l.on_behalf_of = any (?::uuid[])',
    values: [id, mine],
  }),
};

/**
 * Which changes, named `l`, belong to it.
 *
 * @param mine the organisations that the viewer acts for, as an array literal
 */
export const within: Within = (of, mine) => CONDITIONS[of.kind](of, mine);
