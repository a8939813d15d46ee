const bidKey = 'foreign key (tenant_id, bid_id) references bid (tenant_id, id)';

export const evaluationTables = [
  `create table grade (
    tenant_id uuid not null,
    id uuid not null,
    bid_id uuid not null,
    criterion_key text not null,
    evaluator_id uuid not null references person (id),
    grade numeric not null check (grade >= 0),
    reason text not null check (length(reason) > 0),
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id),
    ${bidKey}
  )`,
  `create index grade_bid on grade (tenant_id, bid_id, created_at)`,
  `create table agreed_grade (
    tenant_id uuid not null,
    id uuid not null,
    bid_id uuid not null,
    criterion_key text not null,
    revision integer not null check (revision >= 1),
    grade numeric not null check (grade >= 0),
    reason text not null check (length(reason) > 0),
    recorded_by uuid not null references person (id),
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id),
    unique (tenant_id, bid_id, criterion_key, revision),
    ${bidKey}
  )`,
  `create table scoring_run (
    tenant_id uuid not null,
    id uuid not null,
    lot_id uuid not null,
    requested_by uuid not null references person (id),
    state text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    progress integer not null check (progress between 0 and 100),
    finished_at timestamptz,
    failure text,
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id),
    foreign key (tenant_id, lot_id) references lot (tenant_id, id)
  )`,
  `create index scoring_run_lot on scoring_run (tenant_id, lot_id, created_at desc)`,
  `create table scoring_result (
    tenant_id uuid not null,
    run_id uuid not null,
    lot_id uuid not null,
    input_hash text not null,
    result_hash text not null,
    bundle text not null,
    result text not null,
    report jsonb not null,
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, run_id),
    foreign key (tenant_id, run_id) references scoring_run (tenant_id, id),
    foreign key (tenant_id, lot_id) references lot (tenant_id, id)
  )`,
  `create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is never changed or deleted', tg_table_name using errcode = 'restrict_violation';
    end
  $$`,
  ...['scoring_result', 'grade', 'agreed_grade', 'tender_source', 'bid_envelope', 'late_attempt'].map(
    (table) =>
      `create trigger ${table}_is_final before update or delete on ${table} for each row execute function refuse_change()`,
  ),
];
