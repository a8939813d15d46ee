import { secured } from '../profile/secured.js';
import { own, policies } from '../row-level-security/policy.js';

const mine = own();

/** What a tender may cost is its authority's alone: no policy ever opens it to anybody else, published or not. */
export const budgetTable = [
  `create table tender_budget (
    tenant_id uuid not null,
    tender_id uuid not null,
    plan jsonb not null check (jsonb_typeof(plan) = 'object'),
    primary key (tenant_id, tender_id),
    foreign key (tenant_id, tender_id) references tender (tenant_id, id)
  )`,
  `create trigger tender_budget_stands before insert or update or delete on tender_budget
    for each row execute function keep_published_design()`,
  ...secured('tender_budget'),
  `grant select, insert, update on tender_budget to commonweal_api`,
  ...policies('api', 'tender_budget', { select: mine, insert: mine, update: mine }),
];
