/** The parts of an organisation whose changes can be read by themselves. */
export type PartOfOrganisation = 'DETAILS' | 'LOOK' | 'PEOPLE' | 'PROFILE' | 'PROGRAMS';

interface Thing {
  readonly tenantId: string;
  readonly id: string;
}

/** What a trail is of. An organisation is its own tenant, and so is a person for their own account. */
export type TrailOf =
  | (Thing & { readonly kind: 'Account' | 'ApiClient' | 'Bid' | 'Lot' | 'Membership' | 'Tender' })
  | (Thing & { readonly kind: 'Organisation'; readonly part: PartOfOrganisation | null });

interface Condition {
  readonly sql: string;
  readonly values: readonly string[];
}

/** A bid's own changes and those of its grades. */
const OF_BID = `l.tenant_id = ? and l.object_id in (select ?::uuid
  union all select g.id from grade g where g.tenant_id = ? and g.bid_id = ?
  union all select g.id from agreed_grade g where g.tenant_id = ? and g.bid_id = ?)`;

/** A lot's own changes, and those of its bids with their grades, late attempts and scoring runs. */
const OF_LOT = `l.tenant_id = ? and (l.sealed_lot_id = ? or l.object_id in (select ?::uuid
  union all select r.id from scoring_run r where r.tenant_id = ? and r.lot_id = ?
  union all select g.id from bid b join grade g on g.tenant_id = b.tenant_id and g.bid_id = b.id
    where b.tenant_id = ? and b.lot_id = ?
  union all select g.id from bid b join agreed_grade g on g.tenant_id = b.tenant_id and g.bid_id = b.id
    where b.tenant_id = ? and b.lot_id = ?))`;

const OF_OBJECT = 'l.tenant_id = ? and l.object_type = ? and l.object_id = ?';

/** Of an organisation that is acted for: others' doings are no part of it. */
const OF_ORGANISATION = 'l.on_behalf_of = ? and l.on_behalf_of = any (?::uuid[])';

const PARTS: Readonly<Record<PartOfOrganisation, string>> = {
  DETAILS: `{AuthorityDetails}`,
  LOOK: `{AuthorityTheme}`,
  PEOPLE: `{Invitation,Membership}`,
  PROFILE: `{Organisation,SupplierProfile}`,
  PROGRAMS: `{ApiClient,WebhookDelivery,WebhookEndpoint}`,
};

/**
 * Which changes, named `l`, belong to it.
 *
 * @param mine the organisations that the viewer acts for, as an array literal
 */
export function within(of: TrailOf, mine: string): Condition {
  const { kind, tenantId, id } = of;
  switch (kind) {
    case 'Account':
      return { sql: 'l.tenant_id = ? and l.person_id = ?', values: [tenantId, id] };
    case 'Bid':
      return { sql: OF_BID, values: [tenantId, id, tenantId, id, tenantId, id] };
    case 'Lot':
      return { sql: OF_LOT, values: [tenantId, id, id, tenantId, id, tenantId, id, tenantId, id] };
    case 'Organisation':
      return ofOrganisation([id, mine], of.part);
    case 'Tender':
      return { sql: 'l.tenant_id = ? and l.tender_id = ?', values: [tenantId, id] };
    default:
      return { sql: OF_OBJECT, values: [tenantId, kind, id] };
  }
}

function ofOrganisation(whose: readonly string[], part: PartOfOrganisation | null): Condition {
  if (part === null) return { sql: OF_ORGANISATION, values: whose };
  return { sql: `${OF_ORGANISATION} and l.object_type = any (?::text[])`, values: [...whose, PARTS[part]] };
}
