import { secured } from '../profile/secured.js';
import { own, policies, withRow } from '../row-level-security/policy.js';

const mine = own();
const tender = withRow('tender', 'r.tenant_id = tender_design.tenant_id and r.id = tender_design.tender_id');

/** How each tender is procured: its authority's while it is a draft, everybody's to read once it is published. */
export const designTables = [
  `create table tender_design (
    tenant_id uuid not null,
    tender_id uuid not null,
    nation text not null check (nation in ('ENGLAND', 'WALES', 'NORTHERN_IRELAND')),
    subject text not null check (subject in ('GOODS', 'SERVICES', 'WORKS', 'LIGHT_TOUCH', 'HEALTH_CARE', 'GRANT')),
    authority text not null check (authority in ('CENTRAL', 'SUB_CENTRAL')),
    notice_date text not null check (notice_date ~ '^\\d{4}-\\d{2}-\\d{2}$'),
    regime text not null check (regime in
      ('ACT_OPEN', 'ACT_COMPETITIVE_FLEXIBLE', 'LIGHT_TOUCH', 'BELOW_THRESHOLD', 'PROVIDER_SELECTION', 'FUNDING_CALL')),
    fund_total_pence bigint check (fund_total_pence > 0),
    fund_cap_pence bigint check (fund_cap_pence > 0 and fund_cap_pence <= fund_total_pence),
    fund_match_percent text check (fund_match_percent ~ '^\\d{1,3}(\\.\\d{1,2})?$'),
    stages jsonb not null,
    timeline jsonb,
    copied_from uuid,
    primary key (tenant_id, tender_id),
    foreign key (tenant_id, tender_id) references tender (tenant_id, id),
    check ((regime = 'FUNDING_CALL') = (subject = 'GRANT')),
    check ((regime = 'FUNDING_CALL') = (fund_total_pence is not null)),
    check ((fund_total_pence is null) = (fund_cap_pence is null)),
    check (fund_match_percent is null or fund_total_pence is not null)
  )`,
  // The second layer under the use cases, as for criteria: what was published stands, whoever writes.
  `create function keep_published_design() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
    declare
      kept record;
    begin
      kept := case when tg_op = 'DELETE' then old else new end;
      if exists (select 1 from tender t where t.tenant_id = kept.tenant_id and t.id = kept.tender_id and t.state <> 'DRAFT') then
        raise exception 'how a tender is procured stands from publication on' using errcode = 'restrict_violation';
      end if;
      return kept;
    end $$`,
  `create trigger tender_design_stands before insert or update or delete on tender_design
    for each row execute function keep_published_design()`,
  ...secured('tender_design'),
  `grant select, insert, update on tender_design to commonweal_api`,
  ...policies('api', 'tender_design', { select: `${mine} or ${tender}`, insert: mine, update: mine }),
];
