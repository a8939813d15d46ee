import { own, policies } from '../row-level-security/policy.js';

const mine = own();

/** The versions of a tender that are not public yet: one of them is about to be what stands. */
const waiting = (tenant: string, tender: string) => `select 1 from tender_amendment a
  where a.tenant_id = ${tenant} and a.tender_id = ${tender} and a.published_at is null`;

/**
 * The second layer under the use cases: the terms and places of a published tender stand, until an amendment is
 * published; then they become what that says, and nothing else.
 */
export const amendedTerms = [
  `create function keep_terms_as_amended() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
    declare
      kept record;
    begin
      kept := case when tg_op = 'DELETE' then old else new end;
      if exists (select 1 from tender t where t.tenant_id = kept.tenant_id and t.id = kept.tender_id and t.state <> 'DRAFT')
        and (tg_op = 'DELETE' or not exists (${waiting('kept.tenant_id', 'kept.tender_id')} and a.after->'terms' = kept.terms)) then
        raise exception 'what was published stands: terms change by an amendment' using errcode = 'restrict_violation';
      end if;
      return kept;
    end $$`,
  `create or replace trigger tender_deal_stands before insert or update or delete on tender_deal
    for each row execute function keep_terms_as_amended()`,
  `create function keep_places_as_amended() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
    declare
      kept record;
      lot record;
    begin
      kept := case when tg_op = 'DELETE' then old else new end;
      select l.number::text as number, l.tender_id, t.state into lot from lot l
        join tender t on t.tenant_id = l.tenant_id and t.id = l.tender_id
        where l.tenant_id = kept.tenant_id and l.id = kept.lot_id;
      if lot.state is null or lot.state = 'DRAFT' then return kept; end if;
      if tg_op = 'DELETE' and exists (${waiting('kept.tenant_id', 'lot.tender_id')}
        and a.before->'places' is distinct from a.after->'places') then return kept; end if;
      if tg_op = 'INSERT' and exists (${waiting('kept.tenant_id', 'lot.tender_id')}
        and a.after->'places'->lot.number->kept.position
          = jsonb_build_object('code', kept.code, 'channels', to_jsonb(kept.channels))) then return kept; end if;
      raise exception 'what was published stands: places change by an amendment' using errcode = 'restrict_violation';
    end $$`,
  `create or replace trigger lot_place_stands before insert or update or delete on lot_place
    for each row execute function keep_places_as_amended()`,
  // The worker makes a version the one that stands, once it is published.
  `grant update (title, description, place_codes, end_told_at) on tender to commonweal_worker`,
  `grant select, insert, update on tender_deal to commonweal_worker`,
  ...policies('worker', 'tender_deal', { select: mine, insert: mine, update: mine }),
  `grant select, insert, delete on lot_place to commonweal_worker`,
  ...policies('worker', 'lot_place', { select: mine, insert: mine, delete: mine }),
  `grant select on tender_design to commonweal_worker`,
  ...policies('worker', 'tender_design', { select: mine }),
  // Who is told is nobody's to read but the worker's, for the authority whose tender it is: it says who bids.
  `create function bidders_to_tell(tenant uuid, tender uuid) returns table (recipient text)
    language sql stable security definer set search_path = public, pg_temp as $$
      select distinct p.email
      from lot l
      join bid b on b.tenant_id = l.tenant_id and b.lot_id = l.id and b.state = 'SUBMITTED'
      join membership m on m.tenant_id = any (b.party_ids)
      join person p on p.id = m.person_id
      where l.tenant_id = tenant and l.tender_id = tender and tenant = any (app_orgs())
      order by p.email
    $$`,
  `revoke all on function bidders_to_tell(uuid, uuid) from public`,
  `grant execute on function bidders_to_tell(uuid, uuid) to commonweal_worker`,
];
