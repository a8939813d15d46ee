export const organisationTables = [
  `create table organisation (
    id uuid primary key,
    kind text not null check (kind in ('AUTHORITY', 'SUPPLIER')),
    name text not null check (length(name) between 1 and 200),
    supplier_kind text check (supplier_kind in ('VCSE', 'BUSINESS', 'CONSORTIUM')),
    created_at timestamptz not null default clock_timestamp(),
    check ((kind = 'SUPPLIER') = (supplier_kind is not null))
  )`,
  `create table organisation_identifier (
    tenant_id uuid not null references organisation (id),
    scheme text not null,
    value text not null,
    primary key (tenant_id, scheme, value)
  )`,
  `create unique index organisation_identifier_taken on organisation_identifier (scheme, value)`,
  `create table person (
    id uuid primary key,
    email text not null check (email = lower(email)),
    name text not null,
    password_hash text not null,
    created_at timestamptz not null default clock_timestamp()
  )`,
  `create unique index person_email on person (email)`,
  `create table membership (
    tenant_id uuid not null references organisation (id),
    person_id uuid not null references person (id),
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, person_id)
  )`,
  `create index membership_person on membership (person_id)`,
  `create table session (
    token_hash text primary key,
    person_id uuid not null references person (id),
    created_at timestamptz not null default clock_timestamp(),
    expires_at timestamptz not null,
    revoked_at timestamptz
  )`,
  `create index session_person on session (person_id)`,
  `create table sign_in_attempt (
    id uuid primary key,
    email text not null,
    succeeded boolean not null,
    created_at timestamptz not null default clock_timestamp()
  )`,
  `create index sign_in_attempt_recent on sign_in_attempt (email, created_at)`,
  `create table outbox_message (
    tenant_id uuid not null references organisation (id),
    id uuid not null,
    job text not null,
    key text not null,
    payload jsonb not null,
    request_id text,
    created_at timestamptz not null default clock_timestamp(),
    relayed_at timestamptz,
    done_at timestamptz,
    failed_at timestamptz,
    failure text,
    primary key (tenant_id, id),
    check (done_at is null or failed_at is null),
    check ((failed_at is null) = (failure is null)),
    check (relayed_at is not null or (done_at is null and failed_at is null))
  )`,
  `create index outbox_message_waiting on outbox_message (created_at) where relayed_at is null`,
  `create index outbox_message_unfinished on outbox_message (tenant_id, id)
    where relayed_at is not null and done_at is null and failed_at is null`,
];
