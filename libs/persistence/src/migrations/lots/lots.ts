import { own, policies, withRow } from '../row-level-security/policy.js';

const mine = own();
const draft = withRow('tender', `r.tenant_id = lot.tenant_id and r.id = lot.tender_id and r.state = 'DRAFT'`);

/** A draft is split into lots and lots are taken out of it again; from publication on the list stands. */
export const lots = [
  `alter table lot drop constraint lot_tenant_id_tender_id_number_key`,
  // Lots move up in one statement when one before them goes.
  `alter table lot add constraint lot_number unique (tenant_id, tender_id, number) deferrable initially immediate`,
  `grant delete on lot, sample_bid_set to commonweal_api`,
  `drop policy api_insert on lot`,
  ...policies('api', 'lot', { insert: `${mine} and ${draft}`, delete: `${mine} and ${draft}` }),
  ...policies('api', 'sample_bid_set', { delete: mine }),
  `create function refuse_removal_of_published_lot() returns trigger language plpgsql
    set search_path = pg_catalog, public, pg_temp as $$
      begin
        if exists (select 1 from tender t
                   where t.tenant_id = old.tenant_id and t.id = old.tender_id and t.state <> 'DRAFT') then
          raise exception 'what bids are judged by stands from publication on' using errcode = 'restrict_violation';
        end if;
        return old;
      end
    $$`,
  `create trigger lot_stays before delete on lot for each row execute function refuse_removal_of_published_lot()`,
];
