import { secured } from '../profile/secured.js';
import { own, policies, withRow } from '../row-level-security/policy.js';

const mine = own();
const authority = (table: string) => withRow('organisation', `r.id = ${table}.tenant_id and r.kind = 'AUTHORITY'`);

/** Dates are days of the calendar as text, which compare as days do. */
const DAY = `~ '^\\d{4}-\\d{2}-\\d{2}$'`;

/** Published versions are everybody's to read and nobody's to change; imported sets are their authority's alone. */
export const frameworkTables = [
  `create table framework_version (
    tenant_id uuid not null references organisation (id),
    id uuid not null,
    framework_id uuid not null,
    number integer not null check (number > 0),
    version integer not null default 1,
    state text not null check (state in ('DRAFT', 'PUBLISHED')),
    title text not null check (length(title) between 1 and 200),
    title_cy text check (length(title_cy) between 1 and 200),
    valid_from text check (valid_from ${DAY}),
    valid_to text check (valid_to ${DAY} and valid_to >= valid_from),
    copied_from text,
    content jsonb not null,
    created_at timestamptz not null default clock_timestamp(),
    published_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, framework_id, number),
    check ((state = 'PUBLISHED') = (published_at is not null)),
    check (state = 'DRAFT' or valid_from is not null)
  )`,
  `create unique index framework_version_draft on framework_version (tenant_id, framework_id) where state = 'DRAFT'`,
  `create function keep_published_framework() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
    begin
      if old.state = 'PUBLISHED' then
        raise exception 'a published framework version is never changed' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`,
  `create trigger framework_version_stands before update on framework_version
    for each row execute function keep_published_framework()`,
  ...secured('framework_version'),
  `grant select, insert on framework_version to commonweal_api`,
  `grant update (version, state, title, title_cy, valid_from, valid_to, content, published_at) on framework_version to commonweal_api`,
  ...policies('api', 'framework_version', {
    select: `${mine} or state = 'PUBLISHED'`,
    insert: `${mine} and state = 'DRAFT' and ${authority('framework_version')}`,
    update: mine,
  }),
  `create table measure_set (
    tenant_id uuid not null references organisation (id),
    id uuid not null,
    key text not null check (key ~ '^[a-z0-9-]{1,20}$'),
    name text not null check (length(name) between 1 and 200),
    publisher text not null check (length(publisher) between 1 and 200),
    licence text not null check (length(licence) between 1 and 200),
    file_hash text not null,
    measures jsonb not null,
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id),
    unique (tenant_id, key)
  )`,
  ...secured('measure_set'),
  `grant select, insert, delete on measure_set to commonweal_api`,
  ...policies('api', 'measure_set', {
    select: mine,
    insert: `${mine} and ${authority('measure_set')}`,
    delete: mine,
  }),
];
