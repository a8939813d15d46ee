export const webhookTables = [
  `create table webhook_endpoint (
    tenant_id uuid not null references organisation (id),
    id uuid not null,
    url text not null check (length(url) between 8 and 2000),
    kinds text[] not null,
    status text not null default 'ACTIVE' check (status in ('ACTIVE', 'PAUSED', 'FAILING', 'GONE')),
    -- The change up to which deliveries were made: its place in the feed, and its position in the audit log.
    feed_place bigint not null,
    feed_sequence bigint not null,
    created_by uuid not null references person (id),
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id)
  )`,
  `create table webhook_secret (
    tenant_id uuid not null,
    id uuid not null,
    endpoint_id uuid not null,
    sealed text not null,
    created_at timestamptz not null default clock_timestamp(),
    expires_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, endpoint_id) references webhook_endpoint (tenant_id, id) on delete cascade
  )`,
  `create index webhook_secret_endpoint on webhook_secret (tenant_id, endpoint_id)`,
  `create table webhook_delivery (
    tenant_id uuid not null,
    id uuid not null,
    endpoint_id uuid not null,
    leaf_id uuid,
    kind text not null,
    body text not null check (length(body) <= 4000),
    state text not null default 'WAITING' check (state in ('WAITING', 'DELIVERED', 'FAILED')),
    attempts integer not null default 0 check (attempts >= 0),
    next_attempt_at timestamptz default clock_timestamp(),
    -- Until then a job has it in hand.
    claimed_until timestamptz,
    last_attempt_at timestamptz,
    status_code integer check (status_code between 100 and 599),
    duration_ms integer check (duration_ms >= 0),
    fault text check (fault in ('ADDRESS_REFUSED', 'CONNECTION_FAILED', 'TIMED_OUT', 'REDIRECTED', 'STATUS_REFUSED')),
    answer text check (length(answer) <= 1000),
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id),
    foreign key (tenant_id, endpoint_id) references webhook_endpoint (tenant_id, id) on delete cascade,
    -- A change is told to an endpoint under one id, however often it is told.
    unique (tenant_id, endpoint_id, leaf_id),
    check ((state = 'WAITING') = (next_attempt_at is not null))
  )`,
  `create index webhook_delivery_newest on webhook_delivery (tenant_id, endpoint_id, created_at desc, id desc)`,
  `create index webhook_delivery_waiting on webhook_delivery (tenant_id, endpoint_id, next_attempt_at)
    where state = 'WAITING'`,
];

/** The sealed secrets are for the worker alone, which signs with them; how deliveries go is written by it alone. */
export const webhookGrants = [
  `grant select, insert, delete on webhook_endpoint to commonweal_api`,
  `grant update (status, feed_place, feed_sequence) on webhook_endpoint to commonweal_api, commonweal_worker`,
  `grant select on webhook_endpoint to commonweal_worker`,
  `grant select (tenant_id, id, endpoint_id, created_at, expires_at), insert on webhook_secret to commonweal_api`,
  `grant update (expires_at) on webhook_secret to commonweal_api`,
  `grant select on webhook_secret to commonweal_worker`,
  `grant select, insert on webhook_delivery to commonweal_api`,
  `grant update (state, attempts, next_attempt_at, claimed_until) on webhook_delivery to commonweal_api`,
  `grant select, insert, update, delete on webhook_delivery to commonweal_worker`,
];
