import { secured } from '../profile/secured.js';
import { own, policies, withRow } from '../row-level-security/policy.js';

const mine = own();
const authority = withRow('organisation', `r.id = priority_round.tenant_id and r.kind = 'AUTHORITY'`);

/**
 * Rounds are everybody's to read, and so are the needs that were let through. Neither login may read a ballot: functions
 * of the owner's take them and, once the round is over, give their counts.
 */
export const voiceTables = [
  `create table priority_round (
    tenant_id uuid not null references organisation (id),
    id uuid not null,
    area_code text not null check (area_code ~ '^[A-Z][0-9]{8}$'),
    title text not null check (length(title) between 1 and 200),
    title_cy text check (length(title_cy) between 1 and 200),
    ballot_kind text not null check (ballot_kind in ('APPROVAL', 'RANKED')),
    most_choices integer not null check (most_choices between 1 and 10),
    opens_at timestamptz not null,
    closes_at timestamptz not null check (closes_at > opens_at),
    closed_at timestamptz check (closed_at >= closes_at),
    result jsonb,
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id),
    check ((closed_at is null) = (result is null))
  )`,
  `create index priority_round_area on priority_round (area_code, closes_at desc)`,
  `create table community_need (
    tenant_id uuid not null,
    id uuid not null,
    round_id uuid not null,
    number integer not null check (number > 0),
    title text not null check (length(title) between 1 and 150),
    title_cy text check (length(title_cy) between 1 and 150),
    origin text not null check (origin in ('PUBLIC', 'STAFF')),
    state text not null check (state in ('PROPOSED', 'SHOWN', 'DECLINED', 'MERGED')),
    reason text check (length(reason) between 1 and 500),
    merged_into uuid,
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id),
    unique (tenant_id, round_id, number),
    unique (tenant_id, round_id, id),
    foreign key (tenant_id, round_id) references priority_round (tenant_id, id),
    foreign key (tenant_id, round_id, merged_into) references community_need (tenant_id, round_id, id),
    check ((state = 'MERGED') = (merged_into is not null)),
    check (state <> 'DECLINED' or reason is not null),
    check (merged_into <> id)
  )`,
  // Nothing in it is of a person who voted: the day, not the time, and no address.
  `create table ballot (
    tenant_id uuid not null,
    id uuid not null,
    round_id uuid not null,
    channel text not null check (channel in ('ONLINE', 'PAPER', 'PHONE')),
    choices uuid[] not null check (cardinality(choices) between 1 and 10),
    received_on date not null,
    entered_by uuid,
    batch text check (length(batch) between 1 and 50),
    sheet integer check (sheet between 1 and 100000),
    primary key (tenant_id, id),
    foreign key (tenant_id, round_id) references priority_round (tenant_id, id),
    unique (tenant_id, round_id, batch, sheet),
    check ((channel = 'ONLINE') = (entered_by is null)),
    check ((channel = 'ONLINE') = (batch is null) and (batch is null) = (sheet is null))
  )`,
  // Which browser a ballot came from, by a keyed hash, so that a second one replaces the first. Gone when the round closes.
  `create table ballot_mark (
    tenant_id uuid not null,
    round_id uuid not null,
    mark text not null check (length(mark) between 20 and 100),
    ballot_id uuid not null,
    primary key (tenant_id, round_id, mark),
    foreign key (tenant_id, round_id) references priority_round (tenant_id, id)
  )`,
  `create function keep_counted_round() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
    begin
      if old.closed_at is not null then
        raise exception 'a round that was counted is never changed' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`,
  `create trigger priority_round_stands before update on priority_round for each row execute function keep_counted_round()`,
  `create function keep_counted_need() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
    begin
      if exists (select 1 from priority_round r
          where r.tenant_id = new.tenant_id and r.id = new.round_id and r.closed_at is not null) then
        raise exception 'the needs of a round that was counted stand' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`,
  `create trigger community_need_stands before insert or update on community_need
    for each row execute function keep_counted_need()`,
  ...['priority_round', 'community_need', 'ballot', 'ballot_mark'].flatMap(secured),
  `grant select, insert, update (closed_at, result) on priority_round to commonweal_api`,
  `grant select, insert, update (title, title_cy, state, reason, merged_into) on community_need to commonweal_api`,
  ...policies('api', 'priority_round', { select: 'true', insert: `${mine} and ${authority}`, update: mine }),
  ...policies('api', 'community_need', { select: `${mine} or state = 'SHOWN'`, insert: mine, update: mine }),
];
