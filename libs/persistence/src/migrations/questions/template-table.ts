import { secured } from '../profile/secured.js';
import { own, policies, withRow } from '../row-level-security/policy.js';

const mine = own();
const authority = withRow('organisation', `r.id = tender_template.tenant_id and r.kind = 'AUTHORITY'`);

/** Templates are their authority's alone: kept and removed, never changed. */
export const templateTable = [
  `create table tender_template (
    tenant_id uuid not null references organisation (id),
    id uuid not null,
    name text not null check (length(name) between 1 and 200),
    content jsonb not null check (jsonb_typeof(content->'lots') = 'array'),
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id)
  )`,
  ...secured('tender_template'),
  `grant select, insert, delete on tender_template to commonweal_api`,
  ...policies('api', 'tender_template', { select: mine, insert: `${mine} and ${authority}`, delete: mine }),
];
