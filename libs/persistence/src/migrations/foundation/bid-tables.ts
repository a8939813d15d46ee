export const bidTables = [
  `create table bid (
    tenant_id uuid not null,
    id uuid not null,
    lot_id uuid not null,
    supplier_id uuid not null references organisation (id),
    party_ids uuid[] not null,
    state text not null check (state in ('SUBMITTED', 'SUPERSEDED')),
    received_at timestamptz not null,
    content_hash text not null,
    size integer not null,
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id),
    foreign key (tenant_id, lot_id) references lot (tenant_id, id)
  )`,
  `create unique index bid_that_stands on bid (tenant_id, lot_id, supplier_id) where state = 'SUBMITTED'`,
  `create index bid_supplier on bid (supplier_id, received_at desc)`,
  `create table bid_envelope (
    tenant_id uuid not null,
    bid_id uuid not null,
    content text not null,
    primary key (tenant_id, bid_id),
    foreign key (tenant_id, bid_id) references bid (tenant_id, id)
  )`,
  // The vault's only way to a bid's content. It is the table owner's function, so the logins need no right to read the table:
  // before the lot is closed, nothing gets through but the bidder's own copy.
  `create function open_bid_envelope(tenant uuid, bid uuid, reader uuid) returns text
    language sql stable security definer set search_path = public, pg_temp as $$
      select e.content
      from bid_envelope e
      join bid b on b.tenant_id = e.tenant_id and b.id = e.bid_id
      join lot l on l.tenant_id = b.tenant_id and l.id = b.lot_id
      where e.tenant_id = tenant and e.bid_id = bid
        and (reader = any (b.party_ids) or (reader = tenant and l.closed_at is not null))
    $$`,
  `revoke all on function open_bid_envelope(uuid, uuid, uuid) from public`,
  `create table late_attempt (
    tenant_id uuid not null,
    id uuid not null,
    lot_id uuid not null,
    supplier_id uuid not null references organisation (id),
    person_id uuid not null references person (id),
    attempted_at timestamptz not null,
    content_hash text not null,
    size integer not null,
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id),
    foreign key (tenant_id, lot_id) references lot (tenant_id, id)
  )`,
];
