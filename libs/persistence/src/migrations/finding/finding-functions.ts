import { ownerFunction } from '../identity/owner-function.js';
import { NEWS_OVERLAP, NEXT_MORNING } from './finding-times.js';

/** One address may keep so many searches. */
const MOST_SEARCHES = 20;

/** Ways for whoever has the secret of a mail, and nothing else. */
const bySecret = [
  ...ownerFunction({
    signature: 'keep_saved_search(hash text, mail_address text, mail_language text, wish jsonb, page text)',
    gives: 'boolean language sql volatile',
    body: `
      delete from saved_search where confirmed_at is null and created_at < clock_timestamp() - interval '1 day';
      insert into saved_search (email, language, wanted, address, confirm_hash)
        select mail_address, mail_language, wish, page, hash
        where (select count(*) from saved_search where email = mail_address) < ${MOST_SEARCHES};
      select exists (select from saved_search where confirm_hash = hash)`,
  }),
  ...ownerFunction({
    signature: 'confirm_saved_search(hash text)',
    gives: 'text language sql volatile',
    body: `update saved_search set confirm_hash = null, confirmed_at = clock_timestamp(), looked_until = clock_timestamp(),
        due_at = ${NEXT_MORNING}
      where confirm_hash = hash and created_at > clock_timestamp() - interval '1 day' returning address`,
  }),
  ...ownerFunction({
    signature: 'stop_saved_search(hash text)',
    gives: 'boolean language sql volatile',
    body: `with stopped as (
        delete from saved_search s using saved_search_stop t
        where t.secret_hash = hash and s.tenant_id = t.tenant_id and s.id = t.search_id returning 1)
      select exists (select from stopped)`,
  }),
];

/**
 * Whether a published tender is what somebody looks for; the same as the search of the list says of it.
 *
 * @param more conditions of a later migration
 * @param place the marks that a place is looked for by, as a later migration has them
 */
export const searchMatches = (
  create: string,
  more = '',
  place = `quote_literal('=p' || (wanted->>'place'))::tsquery`,
): string => `${create} search_matches(s tender_search, wanted jsonb, wish tsquery) returns boolean language sql stable
  set search_path = public, pg_temp as $$
    select (wish is null or s.document @@ wish)
      and (wanted->'cpv' is null or exists (
        select from jsonb_array_elements_text(wanted->'cpv') as code where s.document @@ quote_literal('=c' || code)::tsquery))
      and (wanted->>'place' is null or s.document @@ ${place})
      and (wanted->>'isVcseFriendly' is null or s.document @@ '''=vcse'''::tsquery)${more}
      and (wanted->>'valueFrom' is null or coalesce(s.value_pence >= (wanted->>'valueFrom')::bigint, false))
      and (wanted->>'valueTo' is null or coalesce(s.value_pence <= (wanted->>'valueTo')::bigint, false))
      and (wanted->>'closingAfter' is null or coalesce(s.deadline > (wanted->>'closingAfter')::timestamptz, false))
      and (wanted->>'closingBefore' is null or coalesce(s.deadline < (wanted->>'closingBefore')::timestamptz, false))
  $$`;

/**
 * Takes the next search that is due, notes what it is told of now, and until when it was looked. Whoever calls it posts
 * the mail in the same transaction: either both happened or neither. Open tenders alone are told of.
 */
const take = [
  `create function take_due_search(stop_hash text)
    returns table (recipient text, mail_language text, page text, tenders jsonb)
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
    declare
      due saved_search;
      wish tsquery;
      found jsonb;
    begin
      select * into due from saved_search where due_at <= clock_timestamp() order by due_at limit 1 for update skip locked;
      if due.id is null then return; end if;
      wish := case when due.wanted->>'words' is not null then search_wish(due.wanted->>'words') end;
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
      update saved_search set looked_until = clock_timestamp(), due_at = ${NEXT_MORNING}
        where tenant_id = due.tenant_id and id = due.id;
      if found <> '[]' then
        insert into saved_search_stop (secret_hash, tenant_id, search_id) values (stop_hash, due.tenant_id, due.id);
      end if;
      return query select due.email, due.language, due.address, found;
    end $$`,
  'revoke all on function take_due_search(text) from public',
  'grant execute on function take_due_search(text) to commonweal_worker',
];

/** A person who is erased takes along the searches that were kept for their address, whichever way they are erased. */
const erased = [
  `create function erase_saved_searches() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      delete from saved_search where email = old.email;
      return null;
    end $$`,
  'revoke all on function erase_saved_searches() from public',
  `create trigger person_takes_searches_along after update of email on person
    for each row when (new.email like 'erased-%@erased.invalid') execute function erase_saved_searches()`,
];

export const findingFunctions = [...bySecret, searchMatches('create function'), ...take, ...erased];
