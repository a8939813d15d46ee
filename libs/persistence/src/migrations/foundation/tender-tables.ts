const vat = (column: string) => `${column} text check (${column} in ('INCLUDES_VAT', 'EXCLUDES_VAT'))`;

export const tenderTables = [
  `create table tender (
    tenant_id uuid not null references organisation (id),
    id uuid not null,
    reference text not null,
    ocid text,
    release_id text,
    title text not null check (length(title) > 0),
    description text not null,
    state text not null check (state in ('DRAFT', 'PUBLISHED', 'CLOSED', 'EVALUATED', 'AWARDED', 'CONTRACTED', 'ABANDONED')),
    buyer jsonb not null,
    main_category text,
    procurement_method text,
    cpv_codes text[] not null,
    value_pence bigint check (value_pence >= 0),
    ${vat('value_vat')},
    currency text not null,
    deadline timestamptz,
    enquiry_deadline timestamptz,
    published_at timestamptz,
    closed_at timestamptz,
    created_at timestamptz not null default clock_timestamp(),
    version integer not null default 1,
    primary key (tenant_id, id),
    check ((value_pence is null) = (value_vat is null)),
    check (state = 'DRAFT' or state = 'ABANDONED' or (deadline is not null and published_at is not null)),
    check (closed_at is null or closed_at >= deadline)
  )`,
  `create unique index tender_reference on tender (reference)`,
  `create index tender_newest on tender (tenant_id, created_at desc, id desc)`,
  `create index tender_public on tender (published_at desc, id desc) where published_at is not null`,
  `create table tender_source (
    tenant_id uuid not null,
    tender_id uuid not null,
    payload text not null,
    report jsonb not null,
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, tender_id),
    foreign key (tenant_id, tender_id) references tender (tenant_id, id)
  )`,
  `create table lot (
    tenant_id uuid not null,
    id uuid not null,
    tender_id uuid not null,
    number integer not null check (number >= 1),
    source_id text,
    title text not null,
    value_pence bigint check (value_pence >= 0),
    ${vat('value_vat')},
    contract_start date,
    contract_end date,
    method jsonb not null,
    precision integer not null check (precision between 0 and 4),
    tie_break text[] not null,
    last_resort text,
    criteria_hash text,
    closed_at timestamptz,
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id),
    unique (tenant_id, tender_id, number),
    foreign key (tenant_id, tender_id) references tender (tenant_id, id),
    check ((value_pence is null) = (value_vat is null))
  )`,
  `create table award_criterion (
    tenant_id uuid not null,
    id uuid not null,
    lot_id uuid not null,
    key text not null,
    name text not null,
    kind text not null check (kind in ('PRICE', 'QUALITY', 'SOCIAL_VALUE')),
    parent_key text,
    weight numeric(7, 4) not null check (weight between 0 and 100),
    scoring jsonb,
    position integer not null,
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id),
    unique (tenant_id, lot_id, key),
    foreign key (tenant_id, lot_id) references lot (tenant_id, id),
    foreign key (tenant_id, lot_id, parent_key) references award_criterion (tenant_id, lot_id, key)
      deferrable initially deferred
  )`,
  `create table lot_measure (
    tenant_id uuid not null,
    lot_id uuid not null,
    measure_id text not null,
    snapshot jsonb not null,
    primary key (tenant_id, lot_id, measure_id),
    foreign key (tenant_id, lot_id) references lot (tenant_id, id)
  )`,
  // The second layer under the use cases: what bids are judged by stands from publication on, whoever writes.
  `create function refuse_change_after_publication() returns trigger language plpgsql as $$
    declare
      judged record;
    begin
      judged := case when tg_op = 'DELETE' then old else new end;
      if exists (select 1 from lot l join tender t on t.tenant_id = l.tenant_id and t.id = l.tender_id
                 where l.tenant_id = judged.tenant_id and l.id = judged.lot_id and t.state <> 'DRAFT') then
        raise exception 'what bids are judged by stands from publication on' using errcode = 'restrict_violation';
      end if;
      return judged;
    end
  $$`,
  `create function refuse_change_of_published_rules() returns trigger language plpgsql as $$
    begin
      if old.criteria_hash is not null
        and (old.method, old.precision, old.tie_break, old.last_resort, old.value_pence, old.value_vat, old.criteria_hash)
          is distinct from
          (new.method, new.precision, new.tie_break, new.last_resort, new.value_pence, new.value_vat, new.criteria_hash) then
        raise exception 'what bids are judged by stands from publication on' using errcode = 'restrict_violation';
      end if;
      return new;
    end
  $$`,
  `create trigger lot_rules_stand before update on lot for each row execute function refuse_change_of_published_rules()`,
  ...['award_criterion', 'lot_measure'].map(
    (table) => `create trigger ${table}_stands before insert or update or delete on ${table}
      for each row execute function refuse_change_after_publication()`,
  ),
];
