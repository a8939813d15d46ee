import { own, policies } from '../row-level-security/policy.js';
import { secured } from './secured.js';

export const merging = [
  // What somebody said is theirs and another organisation has: the two may be one.
  `create table identifier_claim (
    tenant_id uuid not null references organisation (id),
    scheme text not null,
    value text not null,
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, scheme, value)
  )`,
  ...secured('identifier_claim'),
  `grant insert on identifier_claim to commonweal_api`,
  ...policies('api', 'identifier_claim', { insert: own() }),
  `alter table organisation add column merged_into uuid references organisation (id)`,
  `alter table organisation add check (merged_into <> id)`,
  `create table organisation_merge (
    tenant_id uuid not null references organisation (id),
    id uuid not null,
    duplicate_id uuid not null references organisation (id),
    operator text not null check (length(operator) between 1 and 200),
    reason text not null check (length(reason) between 1 and 2000),
    moved jsonb not null,
    merged_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id)
  )`,
  ...secured('organisation_merge'),
  `create trigger organisation_merge_is_final before update or delete on organisation_merge
    for each row execute function refuse_change()`,
];
