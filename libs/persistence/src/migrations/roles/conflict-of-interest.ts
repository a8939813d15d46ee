import { own, party, self, withRow } from '../row-level-security/policy.js';

const mine = own();
const notMine = `not (${mine})`;
const lot = (table: string, and = '') =>
  withRow('lot', `r.tenant_id = ${table}.tenant_id and r.id = ${table}.lot_id${and}`);

/**
 * Nobody meets a bid on both sides: whoever acts for the authority sees its bids as the authority does and in no other
 * way, whichever suppliers they act for as well.
 */
export const conflictOfInterest = [
  `alter policy api_select on bid
    using ((${party('party_ids')} and ${notMine}) or (${mine} and ${lot('bid', ' and r.closed_at is not null')}))`,
  `alter policy api_insert on bid with check (${own('supplier_id')} and supplier_id = any (party_ids) and ${notMine}
    and ${lot('bid', ' and r.closed_at is null')})`,
  `alter policy api_update on bid using (${own('supplier_id')} and ${notMine}) with check (${own('supplier_id')} and ${notMine})`,
  `alter policy api_insert on late_attempt
    with check (${own('supplier_id')} and ${self('person_id')} and ${notMine} and ${lot('late_attempt')})`,
  `create or replace function open_bid_envelope(tenant uuid, bid uuid, reader uuid) returns text
    language sql stable security definer set search_path = public, pg_temp as $$
      select e.content
      from bid_envelope e
      join bid b on b.tenant_id = e.tenant_id and b.id = e.bid_id
      join lot l on l.tenant_id = b.tenant_id and l.id = b.lot_id
      where e.tenant_id = tenant and e.bid_id = bid
        and reader = any (app_orgs())
        and ((reader = any (b.party_ids) and not (tenant = any (app_orgs())))
          or (reader = tenant and l.closed_at is not null))
    $$`,
];
