import { instantText } from '@commonweal/audit';

/** What a part of the feed is asked with. */
export interface FeedAsked {
  /** The organisation whose feed it is. */
  readonly org: string;
  readonly place: number;
  readonly sequence: number;
  /** As an array literal; null: every kind. */
  readonly kinds: string | null;
  readonly limit: number;
}

export interface BoundSql {
  readonly sql: string;
  readonly values: readonly (string | number | null)[];
}

const COLUMNS = `l.tenant_id as "tenantId", l.id, l.action as kind, l.object_type as "objectType",
  l.object_id as "objectId", ${instantText('l.recorded_at')} as at, l.position::float8 as sequence`;
const KIND = `(:kinds::text[] is null or l.action = any (:kinds::text[]))`;

const closed = (when: string) => `exists (select 1 from audit_leaf c where c.tenant_id = l.tenant_id
  and c.tender_id = l.tender_id and c.action = 'closeTender' and ${when})`;

/** In the organisation's own records; what tells of others' bids only where it comes after the closing. */
const OF_RECORDS = {
  place: 'l.position',
  from: `audit_leaf l where l.tenant_id = :org and ${KIND}
    and (l.sealed_lot_id is null or l.on_behalf_of = :org or ${closed('c.position < l.position')})`,
};

/** Done on behalf of the organisation in others' records, as a bid is. */
const ON_BEHALF = {
  place: 'l.position',
  from: `audit_leaf l where l.on_behalf_of = :org and l.tenant_id <> :org and ${KIND}`,
};

/** What told of others' bids before the closing: it comes out with the closing. */
const CAME_OUT = {
  place: 'c.position',
  from: `audit_leaf c join audit_leaf l on l.tenant_id = c.tenant_id and l.tender_id = c.tender_id
      and l.sealed_lot_id is not null and l.on_behalf_of is distinct from :org and l.position < c.position
    where c.tenant_id = :org and c.action = 'closeTender' and ${KIND}`,
};

const PARTS = [OF_RECORDS, ON_BEHALF, CAME_OUT];

/** The first comparison is what the indexes serve. */
const pageOf = ({ place, from }: (typeof PARTS)[number]) =>
  `(select ${COLUMNS}, ${place}::float8 as place from ${from} and ${place} >= :place
     and (${place}, l.position) > (:place::bigint, :sequence::bigint) order by ${place}, l.position limit :limit)`;

const PAGE = `select * from (${PARTS.map(pageOf).join(' union all ')}) page order by place, sequence limit :limit`;
const COUNT = `select ${PARTS.map(({ place, from }) => `(select count(*) from ${from} and ${place} >= 0)`).join(' + ')} as total`;

/** The changes behind a place, in the order of the feed. */
export const feedPage = (asked: FeedAsked): BoundSql => bound(PAGE, asked);

/** How many changes there are in all. */
export const feedCount = (asked: FeedAsked): BoundSql => bound(COUNT, asked);

function bound(text: string, asked: FeedAsked): BoundSql {
  const values: (string | number | null)[] = [];
  const sql = text.replaceAll(/(?<!:):(org|place|sequence|kinds|limit)\b/g, (_, name: keyof FeedAsked) => {
    values.push(asked[name]);
    return '?';
  });
  return { sql, values };
}
