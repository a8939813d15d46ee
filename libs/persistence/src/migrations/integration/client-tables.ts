export const clientTables = [
  `create table api_client (
    tenant_id uuid not null references organisation (id),
    id uuid not null unique,
    kind text not null check (kind in ('CLIENT_CREDENTIALS', 'API_KEY')),
    name text not null check (length(name) between 1 and 100),
    scopes text[] not null check (cardinality(scopes) > 0),
    created_by uuid not null references person (id),
    created_at timestamptz not null default clock_timestamp(),
    revoked_at timestamptz,
    primary key (tenant_id, id)
  )`,
  `create table api_secret (
    tenant_id uuid not null,
    id uuid not null,
    client_id uuid not null,
    prefix text not null unique,
    hash text not null,
    created_at timestamptz not null default clock_timestamp(),
    expires_at timestamptz not null,
    last_used_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, client_id) references api_client (tenant_id, id)
  )`,
  `create index api_secret_client on api_secret (tenant_id, client_id)`,
  `create table api_token (
    tenant_id uuid not null,
    token_hash text not null unique,
    client_id uuid not null,
    secret_id uuid not null,
    scopes text[] not null,
    created_at timestamptz not null default clock_timestamp(),
    expires_at timestamptz not null,
    primary key (tenant_id, token_hash),
    foreign key (tenant_id, client_id) references api_client (tenant_id, id),
    foreign key (tenant_id, secret_id) references api_secret (tenant_id, id)
  )`,
  `create index api_token_client on api_token (tenant_id, client_id, expires_at)`,
  // What a program tried too late was tried by the program, not by a person.
  `alter table late_attempt alter column person_id drop not null,
    add column client_id uuid,
    add foreign key (supplier_id, client_id) references api_client (tenant_id, id),
    add check (num_nonnulls(person_id, client_id) = 1)`,
];

/** The hash of a secret can be read through the function alone, and changed by nobody. */
export const clientGrants = [
  `grant select, insert on api_client to commonweal_api`,
  `grant update (revoked_at) on api_client to commonweal_api`,
  `grant select (tenant_id, id, client_id, prefix, created_at, expires_at, last_used_at), insert on api_secret to commonweal_api`,
  `grant update (expires_at) on api_secret to commonweal_api`,
  `grant select (tenant_id, token_hash, client_id, expires_at), insert, delete on api_token to commonweal_api`,
];
