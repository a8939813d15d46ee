const HASH = `check (%s ~ '^[0-9a-f]{64}$')`;
const hash = (column: string) => `${column} text ${HASH.replace('%s', column)}`;

export const auditTables = [
  // No foreign keys: a leaf outlives what it names.
  `create table audit_leaf (
    tenant_id uuid not null,
    id uuid not null,
    person_id uuid,
    on_behalf_of uuid,
    action text not null check (action ~ '^[a-z][A-Za-z]{2,39}$'),
    object_type text not null check (object_type ~ '^[A-Z][A-Za-z]{2,39}$'),
    object_id uuid not null,
    tender_id uuid,
    sealed_lot_id uuid,
    ${hash('before')},
    ${hash('after')},
    request_id text check (length(request_id) <= 64),
    recorded_at timestamptz not null default clock_timestamp(),
    position bigint check (position >= 0),
    primary key (tenant_id, id)
  )`,
  `create unique index audit_leaf_position on audit_leaf (position) where position is not null`,
  `create index audit_leaf_waiting on audit_leaf (recorded_at, id) where position is null`,
  `create index audit_leaf_tender on audit_leaf (tenant_id, tender_id, recorded_at desc, id desc)`,
  `create index audit_leaf_object on audit_leaf (tenant_id, object_id, recorded_at desc, id desc)`,
  `create index audit_leaf_organisation on audit_leaf (on_behalf_of, recorded_at desc, id desc)`,
  `create table audit_salt (
    tenant_id uuid not null,
    leaf_id uuid not null,
    person_id uuid,
    salt text not null ${HASH.replace('%s', 'salt')},
    reason text,
    primary key (tenant_id, leaf_id),
    foreign key (tenant_id, leaf_id) references audit_leaf (tenant_id, id) deferrable initially deferred
  )`,
  `create index audit_salt_person on audit_salt (person_id)`,
  `create table audit_node (
    level integer not null check (level between 0 and 52),
    index bigint not null check (index >= 0),
    hash bytea not null check (length(hash) = 32),
    primary key (level, index)
  )`,
  `create table audit_head (
    size bigint primary key check (size >= 1),
    ${hash('root')} not null,
    signed_at text not null,
    key text not null,
    signature text not null,
    shown boolean not null,
    created_at timestamptz not null default clock_timestamp()
  )`,
  `create index audit_head_shown on audit_head (size) where shown`,
  `create index tender_taking_bids on tender (tenant_id, id) where state = 'PUBLISHED'`,
  // The owner's, because it is asked of all tenants at once and tells of none.
  `create function bids_are_sealed() returns boolean language sql stable security definer
    set search_path = public, pg_temp as $$
      select exists (select 1 from tender t join lot l on l.tenant_id = t.tenant_id and l.tender_id = t.id
        where t.state = 'PUBLISHED' and l.closed_at is null)
    $$`,
  `revoke all on function bids_are_sealed() from public`,
  // A leaf changes once: when the sequencer gives it its position.
  `create function refuse_change_of_leaf() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and old.position is null and new.position is not null
         and to_jsonb(new) - 'position' = to_jsonb(old) - 'position' then
        return new;
      end if;
      raise exception 'audit_leaf is never changed or deleted' using errcode = 'restrict_violation';
    end
  $$`,
  `create trigger audit_leaf_is_final before update or delete on audit_leaf
    for each row execute function refuse_change_of_leaf()`,
  ...['audit_node', 'audit_head'].map(
    (table) =>
      `create trigger ${table}_is_final before update or delete on ${table} for each row execute function refuse_change()`,
  ),
  `create trigger audit_salt_stands before update on audit_salt for each row execute function refuse_change()`,
  ...['audit_leaf', 'audit_node', 'audit_head'].map(
    (table) =>
      `create trigger ${table}_is_kept before truncate on ${table} for each statement execute function refuse_change()`,
  ),
];

/** Both logins write leaves with their changes; the worker alone gives positions and signs. */
export const auditGrants = [
  `grant execute on function bids_are_sealed() to commonweal_api, commonweal_worker`,
  `grant select, insert on audit_leaf to commonweal_api, commonweal_worker`,
  // The api shows reasons; salts are for those who must show what a hash was made of.
  `grant select (tenant_id, leaf_id, person_id, reason), insert on audit_salt to commonweal_api`,
  `grant insert on audit_salt to commonweal_worker`,
  `grant select on audit_node, audit_head to commonweal_api`,
  `grant update (position) on audit_leaf to commonweal_worker`,
  `grant select, insert on audit_node, audit_head to commonweal_worker`,
];
