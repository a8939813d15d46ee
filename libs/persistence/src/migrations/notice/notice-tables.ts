import { secured } from '../profile/secured.js';
import { own, policies, withRow } from '../row-level-security/policy.js';

const mine = own();
const ofTender = withRow('tender', 'r.tenant_id = notice.tenant_id and r.id = notice.tender_id');

/** What changes while a notice is written and submitted; the platform's answer is the worker's alone to write. */
const WRITTEN = 'state, version, details, serial, release, submission, submitted_at, refusals';
const ANSWERED = `platform_ref, attempted_at, lease_until, trouble, troubled_since, decided_at, platform_id, platform_url`;

/**
 * Accepted notices are everybody's to read and nobody's to change; others are their authority's alone. Lists go by instants, so
 * these are kept to the millisecond.
 */
export const noticeTables = [
  `create table notice (
    tenant_id uuid not null,
    id uuid not null,
    tender_id uuid not null,
    type text not null check (type in ('UK1', 'UK2', 'UK3', 'UK4', 'UK12')),
    ocid text not null check (length(ocid) between 1 and 200),
    state text not null check (state in ('DRAFT', 'PENDING', 'REFUSED', 'ACCEPTED')),
    version integer not null default 1,
    details jsonb not null,
    serial integer check (serial > 0),
    release text,
    submission integer not null default 0,
    submitted_at timestamptz,
    platform_ref text,
    attempted_at timestamptz,
    lease_until timestamptz,
    trouble text,
    troubled_since timestamptz,
    decided_at timestamptz(3),
    refusals jsonb not null default '[]',
    platform_id text,
    platform_url text,
    created_at timestamptz(3) not null default clock_timestamp(),
    primary key (tenant_id, id),
    foreign key (tenant_id, tender_id) references tender (tenant_id, id),
    check (state = 'DRAFT' or (serial is not null and release is not null and submitted_at is not null)),
    check (state not in ('REFUSED', 'ACCEPTED') or decided_at is not null),
    check ((trouble is null) = (troubled_since is null))
  )`,
  // Two tenders may have been imported under one open contracting id; only one may publish under it.
  `create unique index notice_serial on notice (ocid, serial) where serial is not null`,
  `create unique index notice_at_hand on notice (tenant_id, tender_id, type) where state <> 'ACCEPTED'`,
  `create index notice_newest on notice (tenant_id, tender_id, created_at desc, id desc)`,
  `create index notice_public on notice (ocid, serial) where state = 'ACCEPTED'`,
  `create function keep_notice_lawful() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
    begin
      if old.state = 'ACCEPTED' then
        raise exception 'an accepted notice is never changed' using errcode = 'restrict_violation';
      end if;
      if old.state = 'PENDING' and (new.release, new.details, new.serial) is distinct from (old.release, old.details, old.serial) then
        raise exception 'a notice that was submitted is not changed' using errcode = 'restrict_violation';
      end if;
      if new.state in ('ACCEPTED', 'REFUSED') and new.state <> old.state
        and (old.state <> 'PENDING' or current_user = 'commonweal_api') then
        raise exception 'only the national platform accepts or refuses a notice' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`,
  `create trigger notice_lawful before update on notice for each row execute function keep_notice_lawful()`,
  ...secured('notice'),
  `grant select, insert on notice to commonweal_api`,
  `grant update (${WRITTEN}) on notice to commonweal_api`,
  `grant select on notice to commonweal_worker`,
  `grant update (${WRITTEN}, ${ANSWERED}) on notice to commonweal_worker`,
  ...policies('api', 'notice', {
    select: `${mine} or state = 'ACCEPTED'`,
    insert: `${mine} and state = 'DRAFT' and ${ofTender}`,
    update: mine,
  }),
  ...policies('worker', 'notice', { select: mine, update: mine }),
];
