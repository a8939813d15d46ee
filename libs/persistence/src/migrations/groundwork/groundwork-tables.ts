import { secured } from '../profile/secured.js';
import { own, policies, withRow } from '../row-level-security/policy.js';

const mine = own();
const tender = withRow('tender', 'r.tenant_id = tender_groundwork.tenant_id and r.id = tender_groundwork.tender_id');

/** What each tender stands on: its authority's in a draft, everybody's to read once it is published. */
export const groundworkTables = [
  `create table tender_groundwork (
    tenant_id uuid not null,
    tender_id uuid not null,
    answers jsonb,
    rounds jsonb,
    reasons jsonb,
    before jsonb,
    primary key (tenant_id, tender_id),
    foreign key (tenant_id, tender_id) references tender (tenant_id, id)
  )`,
  // By place: what tenders did about what a place said it needs.
  `create index tender_groundwork_rounds on tender_groundwork using gin (rounds jsonb_path_ops)`,
  `create trigger tender_groundwork_stands before insert or update or delete on tender_groundwork
    for each row execute function keep_published_design()`,
  ...secured('tender_groundwork'),
  `grant select, insert, update on tender_groundwork to commonweal_api`,
  ...policies('api', 'tender_groundwork', { select: `${mine} or ${tender}`, insert: mine, update: mine }),
];
