import { own, policies } from '../row-level-security/policy.js';
import { NEWS_OVERLAP, NEXT_MORNING } from './finding-times.js';

const NOBODY = `'00000000-0000-0000-0000-000000000000'`;
/** What nobody with an account keeps is never an organisation's. */
const MINE = `tenant_id <> ${NOBODY} and ${own()}`;

/** Organisations keep searches in the table of those without an account, so that one pass tells of both. */
const columns = [
  'alter table saved_search drop constraint saved_search_tenant_id_check',
  'alter table saved_search drop constraint saved_search_check1',
  'alter table saved_search alter column email drop not null',
  `alter table saved_search add column name text check (length(name) between 1 and 100)`,
  `alter table saved_search add column alerts text not null default 'DAILY' check (alerts in ('NEVER', 'DAILY', 'AT_ONCE'))`,
  'alter table saved_search add column seen_at timestamptz not null default clock_timestamp()',
  `alter table saved_search add constraint saved_search_whose check ((email is null) = (tenant_id <> ${NOBODY}))`,
  `alter table saved_search add column organisation_id uuid generated always as (nullif(tenant_id, ${NOBODY})) stored
    references organisation (id)`,
  `alter table saved_search add constraint saved_search_named check ((email is null) = (name is not null))`,
  `alter table saved_search add constraint saved_search_looked check (num_nonnulls(confirmed_at, looked_until) in (0, 2)
    and (due_at is not null) = (confirmed_at is not null and alerts <> 'NEVER'))`,
];

/** When members are told is worked out here: of what comes from the moment on in which they want to be told. */
const schedule = [
  `create function schedule_organisation_search() returns trigger language plpgsql set search_path = public, pg_temp as $$
    begin
      if tg_op = 'INSERT' or old.alerts = 'NEVER' then
        new.confirmed_at := clock_timestamp();
        new.looked_until := new.confirmed_at;
      end if;
      new.due_at := case new.alerts when 'DAILY' then ${NEXT_MORNING} when 'AT_ONCE' then clock_timestamp() end;
      return new;
    end $$`,
  `create trigger organisation_search_is_scheduled before insert or update of alerts on saved_search
    for each row when (new.email is null) execute function schedule_organisation_search()`,
];

const access = [
  'grant select (tenant_id, id, language, name, wanted, address, alerts, created_at, seen_at) on saved_search to commonweal_api',
  'grant insert (tenant_id, id, language, name, wanted, address, alerts) on saved_search to commonweal_api',
  'grant update (name, alerts, seen_at) on saved_search to commonweal_api',
  'grant delete on saved_search to commonweal_api',
  ...policies('api', 'saved_search', { select: MINE, insert: MINE, update: MINE, delete: MINE }),
];

/** What is new in a search that is due: noted as told, and the search is looked at again when its time comes. */
const news = `create function news_of_search(due saved_search) returns jsonb language plpgsql volatile
  set search_path = public, pg_temp as $$
    declare
      wish tsquery := case when due.wanted->>'words' is not null then search_wish(due.wanted->>'words') end;
      found jsonb;
    begin
      with told as (
        insert into saved_search_told (tenant_id, search_id, authority_id, tender_id)
          select due.tenant_id, due.id, s.tenant_id, s.id from tender_search s
          where s.published_at > greatest(due.confirmed_at, due.looked_until - ${NEWS_OVERLAP}) and s.state = 'PUBLISHED'
            and s.deadline > clock_timestamp() and search_matches(s, due.wanted, wish)
          on conflict do nothing returning authority_id, tender_id)
      select coalesce(jsonb_agg(jsonb_build_object('title', t.title, 'buyer', t.buyer->>'name', 'deadline', t.deadline)
          order by t.published_at desc, t.id), '[]') into found
        from told join tender t on t.tenant_id = told.authority_id and t.id = told.tender_id;
      delete from saved_search_told where tenant_id = due.tenant_id and search_id = due.id
        and told_at < clock_timestamp() - interval '8 days';
      update saved_search set looked_until = clock_timestamp(),
          due_at = case alerts when 'AT_ONCE' then clock_timestamp() + interval '5 minutes' else ${NEXT_MORNING} end
        where tenant_id = due.tenant_id and id = due.id;
      return found;
    end $$`;

const takeDue = (
  whose: string,
): string => `select * into due from saved_search where due_at <= clock_timestamp() and ${whose}
  order by due_at limit 1 for update skip locked;
  if due.id is null then return; end if;`;

const take = [
  `create or replace function take_due_search(stop_hash text)
    returns table (recipient text, mail_language text, page text, tenders jsonb)
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
    declare
      due saved_search;
      found jsonb;
    begin
      ${takeDue('email is not null')}
      found := news_of_search(due);
      if found <> '[]' then
        insert into saved_search_stop (secret_hash, tenant_id, search_id) values (stop_hash, due.tenant_id, due.id);
      end if;
      return query select due.email, due.language, due.address, found;
    end $$`,
  `create function take_due_organisation_search()
    returns table (organisation uuid, search_name text, mail_language text, members text[], tenders jsonb)
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
    declare
      due saved_search;
    begin
      ${takeDue('email is null')}
      return query select due.tenant_id, due.name, due.language,
        array(select p.email from membership m join person p on p.id = m.person_id
          where m.tenant_id = due.tenant_id order by p.email), news_of_search(due);
    end $$`,
  'revoke all on function take_due_organisation_search() from public',
  'grant execute on function take_due_organisation_search() to commonweal_worker',
  'revoke all on function news_of_search(saved_search) from public',
];

export const organisationSearches = [...columns, ...schedule, ...access, news, ...take];
