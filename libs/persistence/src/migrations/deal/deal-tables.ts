import { secured } from '../profile/secured.js';
import { own, policies, withRow } from '../row-level-security/policy.js';

const mine = own();
const tender = withRow('tender', 'r.tenant_id = tender_deal.tenant_id and r.id = tender_deal.tender_id');
const lot = withRow('lot', 'r.tenant_id = lot_place.tenant_id and r.id = lot_place.lot_id');

/** The terms of each tender and the places of each lot: their authority's in a draft, everybody's to read once published. */
export const dealTables = [
  `create table tender_deal (
    tenant_id uuid not null,
    tender_id uuid not null,
    terms jsonb not null,
    primary key (tenant_id, tender_id),
    foreign key (tenant_id, tender_id) references tender (tenant_id, id)
  )`,
  `create trigger tender_deal_stands before insert or update or delete on tender_deal
    for each row execute function keep_published_design()`,
  ...secured('tender_deal'),
  `grant select, insert, update on tender_deal to commonweal_api`,
  ...policies('api', 'tender_deal', { select: `${mine} or ${tender}`, insert: mine, update: mine }),
  `create table lot_place (
    tenant_id uuid not null,
    lot_id uuid not null,
    code text not null check (code ~ '^[EW]\\d{8}$'),
    position integer not null,
    channels text[] not null check (channels <@ array['IN_PERSON', 'PHONE', 'ONLINE']),
    primary key (tenant_id, lot_id, code),
    foreign key (tenant_id, lot_id) references lot (tenant_id, id)
  )`,
  `create trigger lot_place_stands before insert or update or delete on lot_place
    for each row execute function refuse_change_after_publication()`,
  ...secured('lot_place'),
  `grant select, insert, delete on lot_place to commonweal_api`,
  ...policies('api', 'lot_place', { select: `${mine} or ${lot}`, insert: mine, delete: mine }),
];
