/**
 * The vault no longer takes its caller's word for who reads: the reader must be an organisation that the transaction acts
 * for, and before the lot is closed the bidder's own.
 */
export const vaultFunction = [
  `create or replace function open_bid_envelope(tenant uuid, bid uuid, reader uuid) returns text
    language sql stable security definer set search_path = public, pg_temp as $$
      select e.content
      from bid_envelope e
      join bid b on b.tenant_id = e.tenant_id and b.id = e.bid_id
      join lot l on l.tenant_id = b.tenant_id and l.id = b.lot_id
      where e.tenant_id = tenant and e.bid_id = bid
        and reader = any (app_orgs())
        and (reader = any (b.party_ids) or (reader = tenant and l.closed_at is not null))
    $$`,
];
