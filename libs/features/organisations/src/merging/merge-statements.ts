/** Lots that are closed and where a bid of each stands. Parameters: the one, the other. */
export const COLLISIONS = `select l.title from bid a
  join bid b on b.tenant_id = a.tenant_id and b.lot_id = a.lot_id and b.state = 'SUBMITTED'
  join lot l on l.tenant_id = a.tenant_id and l.id = a.lot_id
  where a.supplier_id = ? and b.supplier_id = ? and a.state = 'SUBMITTED' and l.closed_at is not null limit 1`;

const told = (bid: string) =>
  `jsonb_build_object('supplierId', ${bid}.supplier_id, 'partyIds', ${bid}.party_ids, 'state', ${bid}.state)`;
/** A changed bid and what it was. */
const CHANGED_BID = `returning bid.tenant_id as "tenantId", bid.id, lot.tender_id as "tenderId", bid.lot_id as "lotId",
  ${told('was')} as before, ${told('bid')} as after`;
const ITSELF = `was.tenant_id = bid.tenant_id and was.id = bid.id and lot.tenant_id = bid.tenant_id and lot.id = bid.lot_id`;

interface Move {
  /** The name of its rows where the record counts them. */
  readonly what: string | null;
  readonly sql: string;
  /** Its rows are changed bids, each of which goes on record. */
  readonly ofBids?: true;
}

/** What a merge does, in order. `:old` is the duplicate, `:new` the survivor. */
export const MOVES: readonly Move[] = [
  {
    what: 'memberships',
    sql: `insert into membership (tenant_id, person_id, roles)
      select :new, person_id, roles from membership where tenant_id = :old
      on conflict (tenant_id, person_id) do update
        set roles = (select array_agg(distinct role) from unnest(membership.roles || excluded.roles) as role)
      returning person_id`,
  },
  { what: null, sql: `delete from membership where tenant_id = :old returning person_id` },
  {
    // In a lot that takes bids, the later of the two stands, as if one had sent both.
    what: null,
    ofBids: true,
    sql: `update bid set state = 'SUPERSEDED'
      from bid other, bid was, lot
      where ${ITSELF} and other.tenant_id = bid.tenant_id and other.lot_id = bid.lot_id and other.state = 'SUBMITTED'
        and bid.state = 'SUBMITTED' and bid.supplier_id in (:old, :new) and other.supplier_id in (:old, :new)
        and (other.received_at, other.id) > (bid.received_at, bid.id)
      ${CHANGED_BID}`,
  },
  {
    what: 'bids',
    ofBids: true,
    sql: `update bid set
        supplier_id = case bid.supplier_id when :old then :new else bid.supplier_id end,
        party_ids = (select array_agg(distinct case party when :old then :new else party end)
                       from unnest(bid.party_ids) as party)
      from bid was, lot
      where ${ITSELF} and (:old = any (bid.party_ids) or bid.supplier_id = :old)
      ${CHANGED_BID}`,
  },
  {
    what: 'identifiers',
    sql: `update organisation_identifier set tenant_id = :new where tenant_id = :old and not exists (
        select 1 from organisation_identifier held where held.tenant_id = :new
           and held.scheme = organisation_identifier.scheme and held.value = organisation_identifier.value)
      returning scheme`,
  },
  { what: null, sql: `delete from organisation_identifier where tenant_id = :old returning scheme` },
  {
    what: 'invitationsEnded',
    sql: `update invitation set revoked_at = clock_timestamp()
      where tenant_id = :old and accepted_at is null and revoked_at is null returning id`,
  },
  {
    // A program acts for the organisation that made it: its people make another one for the organisation that stays.
    what: 'programsEnded',
    sql: `update api_client set revoked_at = clock_timestamp() where tenant_id = :old and revoked_at is null returning id`,
  },
  { what: null, sql: `delete from api_token where tenant_id = :old returning client_id` },
  // Nobody could look after them any more.
  { what: null, sql: `delete from webhook_endpoint where tenant_id = :old returning id` },
  {
    what: 'profiles',
    sql: `update supplier_profile set tenant_id = :new
      where tenant_id = :old and not exists (select 1 from supplier_profile where tenant_id = :new) returning tenant_id`,
  },
  { what: null, sql: `delete from supplier_profile where tenant_id = :old returning tenant_id` },
  { what: null, sql: `delete from saved_search_told where tenant_id = :old returning search_id` },
  {
    what: 'searches',
    sql: `update saved_search set tenant_id = :new where tenant_id = :old returning id`,
  },
  { what: null, sql: `delete from identifier_claim where tenant_id in (:old, :new) returning tenant_id` },
  { what: null, sql: `update organisation set merged_into = :new where id = :old or merged_into = :old returning id` },
];

/** Parameters: survivor, duplicate, operator, reason, what moved. */
export const RECORD = `insert into organisation_merge (tenant_id, id, duplicate_id, operator, reason, moved)
  values (?, gen_random_uuid(), ?, ?, ?, ?::jsonb)`;
