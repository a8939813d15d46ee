import { secured } from '../profile/secured.js';

const NOBODY = `'00000000-0000-0000-0000-000000000000'`;

/**
 * Searches that people without an account keep, to be told by mail of what is new. Neither login may read them: functions
 * of the owner's find one by the hash of a secret, or the next one that is due. A mail that was stopped leaves nothing.
 */
export const findingTables = [
  `create table saved_search (
    tenant_id uuid not null default ${NOBODY} check (tenant_id = ${NOBODY}),
    id uuid not null default gen_random_uuid(),
    email text not null,
    language text not null check (language in ('en', 'cy')),
    wanted jsonb not null,
    address text not null,
    created_at timestamptz not null default clock_timestamp(),
    confirm_hash text unique,
    confirmed_at timestamptz,
    looked_until timestamptz,
    due_at timestamptz,
    primary key (tenant_id, id),
    check ((confirm_hash is null) = (confirmed_at is not null)),
    check (num_nonnulls(confirmed_at, looked_until, due_at) in (0, 3))
  )`,
  `create index saved_search_due on saved_search (due_at) where due_at is not null`,
  `create index saved_search_of on saved_search (email)`,
  `create index saved_search_unconfirmed on saved_search (created_at) where confirmed_at is null`,
  // Each mail has a secret of its own, so that none has to be kept as it is.
  `create table saved_search_stop (
    secret_hash text primary key,
    tenant_id uuid not null,
    search_id uuid not null,
    foreign key (tenant_id, search_id) references saved_search (tenant_id, id) on delete cascade
  )`,
  `create index saved_search_stop_of on saved_search_stop (tenant_id, search_id)`,
  `create table saved_search_told (
    tenant_id uuid not null,
    search_id uuid not null,
    authority_id uuid not null,
    tender_id uuid not null,
    told_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, search_id, authority_id, tender_id),
    foreign key (tenant_id, search_id) references saved_search (tenant_id, id) on delete cascade
  )`,
  ...['saved_search', 'saved_search_stop', 'saved_search_told'].flatMap(secured),
];
