import { secured } from '../profile/secured.js';
import { own, policies } from '../row-level-security/policy.js';

const mine = own();

/** Sample bids are their authority's alone: no policy ever opens them to anybody else, published or not. */
export const sampleBidTables = [
  `create table sample_bid_set (
    tenant_id uuid not null,
    lot_id uuid not null,
    version integer not null default 1 check (version > 0),
    cases jsonb not null check (jsonb_typeof(cases) = 'array'),
    primary key (tenant_id, lot_id),
    foreign key (tenant_id, lot_id) references lot (tenant_id, id)
  )`,
  `create trigger sample_bid_set_stands before insert or update or delete on sample_bid_set
    for each row execute function refuse_change_after_publication()`,
  ...secured('sample_bid_set'),
  `grant select, insert on sample_bid_set to commonweal_api`,
  `grant update (version, cases) on sample_bid_set to commonweal_api`,
  ...policies('api', 'sample_bid_set', { select: mine, insert: mine, update: mine }),
];
