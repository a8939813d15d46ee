export const identityTables = [
  // Who signs in through another service, or with a passkey alone, has no password.
  `alter table person alter column password_hash drop not null`,
  `alter table session
    add column id uuid not null default gen_random_uuid() unique,
    add column device text not null default '' check (length(device) <= 100),
    add column last_seen_at timestamptz not null default clock_timestamp(),
    add column second_factor_at timestamptz`,
  `create table totp_app (
    person_id uuid not null references person (id),
    id uuid not null,
    sealed_secret text not null,
    confirmed_at timestamptz,
    last_step bigint not null default 0,
    created_at timestamptz not null default clock_timestamp(),
    primary key (person_id, id)
  )`,
  `create unique index totp_app_in_use on totp_app (person_id) where confirmed_at is not null`,
  `create table recovery_code (
    person_id uuid not null references person (id),
    code_hash text not null,
    used_at timestamptz,
    created_at timestamptz not null default clock_timestamp(),
    primary key (person_id, code_hash)
  )`,
  `create table passkey (
    person_id uuid not null references person (id),
    id uuid not null,
    credential_id text not null unique,
    public_key text not null,
    sign_count bigint not null,
    transports text[] not null,
    name text not null check (length(name) between 1 and 100),
    last_used_at timestamptz,
    created_at timestamptz not null default clock_timestamp(),
    primary key (person_id, id)
  )`,
  `create table provider_identity (
    issuer text not null,
    subject text not null,
    person_id uuid not null references person (id),
    created_at timestamptz not null default clock_timestamp(),
    primary key (issuer, subject)
  )`,
  // What somebody must come back with, before or without a session. Only hashes of the secrets are stored.
  `create table challenge (
    secret_hash text primary key,
    purpose text not null check (purpose in ('SECOND_FACTOR', 'PASSKEY_SIGN_IN', 'PASSKEY_REGISTRATION', 'PROVIDER')),
    person_id uuid references person (id),
    content jsonb not null,
    tries integer not null default 0,
    created_at timestamptz not null default clock_timestamp(),
    expires_at timestamptz not null
  )`,
  `create index challenge_expiry on challenge (expires_at)`,
  `create table registration (
    secret_hash text primary key,
    email text not null check (email = lower(email)),
    name text not null check (length(name) between 1 and 200),
    password_hash text not null,
    created_at timestamptz not null default clock_timestamp(),
    expires_at timestamptz not null
  )`,
  `create index registration_email on registration (email)`,
  `create table password_reset (
    secret_hash text primary key,
    person_id uuid not null references person (id),
    created_at timestamptz not null default clock_timestamp(),
    expires_at timestamptz not null
  )`,
  `create index password_reset_person on password_reset (person_id)`,
  // Attempts are counted elsewhere now, for each address as well.
  `drop function recent_sign_in_failures(text)`,
  `drop table sign_in_attempt`,
  // As rate-limiter-flexible has it; keys are hashes of addresses.
  `create table attempt_count (
    key varchar(255) primary key,
    points integer not null default 0,
    expire bigint
  )`,
];
