/** Binary digits of a sum that have a mark of their own; larger sums, of hundreds of millions of pounds, share the last. */
const MOST_DIGITS = 36;

const DIGITS = (pence: string): string => `length(ltrim(${pence}::bit(64)::text, '0'))`;

/**
 * `search_marks` as it was, and `=n`: the month of publication, in UTC.
 *
 * @param more statements that add marks of a later migration
 */
export const searchMarks = (
  more = '',
): string => `create or replace function search_marks(t tender) returns text[] language plpgsql stable parallel safe
  set search_path = public, pg_temp as $$
    declare
      marks text[] := array['=s' || t.state];
    begin
      if t.main_category is not null then marks := marks || ('=m' || t.main_category); end if;
      if t.is_vcse_friendly then marks := marks || '=vcse'::text; end if;${more}
      if t.value_pence is not null then
        marks := marks || ('=v' || least(${MOST_DIGITS}, ${DIGITS('t.value_pence')}));
      end if;
      if t.published_at is not null then
        marks := marks || ('=n' || to_char(t.published_at at time zone 'UTC', 'YYYYMM'));
      end if;
      if t.deadline is not null then
        marks := marks || ('=d' || to_char(t.deadline at time zone 'UTC', 'YYYYMM'))
          || ('=y' || greatest(2000, least(2100, extract(year from t.deadline at time zone 'UTC'))));
      end if;
      if cardinality(t.cpv_codes) > 0 then
        marks := marks || array(select '=c' || left(code, digits) from unnest(t.cpv_codes) as code,
          generate_series(2, greatest(2, length(rtrim(left(code, 8), '0')))) as digits);
      end if;
      if cardinality(t.place_codes) > 0 then
        marks := marks || array(select '=p' || code from places_around(t.place_codes) as code);
      end if;
      return marks;
    end $$`;

/** Marks of the months of publication so many months before another instant. */
const monthsBack = `create function months_back(instant timestamptz, first integer, last integer) returns tsquery
  language sql stable parallel safe set search_path = public, pg_temp as $$
    select string_agg(quote_literal('=n' || to_char((instant at time zone 'UTC') - back * interval '1 month', 'YYYYMM')), '|')::tsquery
    from generate_series(first, last) as back
  $$`;

const KEPT = 'tenant_id, id, published_at, state, main_category, deadline, value_pence, document';
/** Words that another may be part of: all but short ones and figures. */
const MAY_BE_PARTS = (word: string): string => `length(${word}) >= 3 and ${word} !~ '^=|^[0-9]+$'`;

/** As it was, but words of any length are kept, so that `search_word` has all that begin in some way. */
const keep = `create or replace function keep_in_search(tenant uuid, tender_id uuid) returns void language sql
  set search_path = public, pg_temp as $$
    insert into tender_search (${KEPT})
      select t.tenant_id, t.id, t.published_at, t.state, t.main_category, t.deadline, t.value_pence, search_document(t)
      from tender t where t.tenant_id = tenant and t.id = tender_id and t.published_at is not null
      on conflict (tenant_id, id) do update set (published_at, state, main_category, deadline, value_pence, document) =
        (excluded.published_at, excluded.state, excluded.main_category, excluded.deadline, excluded.value_pence, excluded.document);
    insert into search_word (word)
      select w from tender_search s, unnest(tsvector_to_array(s.document)) as w
      where s.tenant_id = tenant and s.id = tender_id and ${MAY_BE_PARTS('w')} order by w collate "C"
      on conflict do nothing
  $$`;

/**
 * A wish in words, as it was: each must be there as written, as the beginning of a word or, from three letters, within
 * one; or by its English stem. What needs not be asked of the index is left out, for it reads whatever it is asked for:
 * words whose stem is asked for anyway, and beginnings where `search_word` names all that there are.
 */
const wish = `create or replace function search_wish(written text) returns tsquery language plpgsql stable
  set search_path = public, pg_temp as $$
    declare
      most constant integer := 20;
      one text;
      stems text[];
      alike text[];
      asked text[];
      is_part boolean;
      written_so tsquery;
      wish tsquery;
      whole tsquery;
    begin
      for one in select distinct w from unnest(string_to_array(search_text(written), ' ')) w where w <> '' limit 10 loop
        stems := tsvector_to_array(to_tsvector('pg_catalog.english', one));
        alike := case when length(one) >= 3
          then array(select word from search_word where word like '%' || one || '%' limit most) else '{}' end;
        if length(one) >= 3 and alike = '{}' and not exists (select from search_word where word = any (stems)) then
          alike := array(select word from search_word where word % one order by word <-> one, word limit 3);
        end if;
        asked := array(select distinct w from unnest(stems || alike) as w
          where w = any (stems) or not tsvector_to_array(to_tsvector('pg_catalog.english', w)) && stems);
        wish := nullif(array_to_string(array(select quote_literal(w) from unnest(asked) w), '|'), '')::tsquery;
        is_part := length(one) >= 3 and (cardinality(alike) = most or one ~ '^[0-9]+$');
        if is_part or stems = '{}' then
          written_so := to_tsquery('pg_catalog.simple', quote_literal(one) || case when is_part then ':*' else '' end);
          wish := coalesce(wish || written_so, written_so);
        end if;
        whole := coalesce(whole && wish, wish);
      end loop;
      return coalesce(whole, ''::tsquery);
    end $$`;

/** What is there already. The index of words is made anew, which takes less time than a million changes of it. */
const backfill = [
  `insert into search_word (word) select distinct w from tender_search s, unnest(tsvector_to_array(s.document)) as w
    where length(w) > 40 and ${MAY_BE_PARTS('w')} on conflict do nothing`,
  'drop index tender_search_document',
  `update tender_search set document = document
    || array_to_tsvector(array['=n' || to_char(published_at at time zone 'UTC', 'YYYYMM')])`,
  `update tender_search set document = ts_delete(document, '=v' || ${DIGITS('value_pence')}) || array_to_tsvector(array['=v${MOST_DIGITS}'])
    where value_pence >= 2 ^ ${MOST_DIGITS}`,
  'create index tender_search_document on tender_search using gin (document) with (fastupdate = off)',
  `create index tender_search_open_document on tender_search using gin (document) with (fastupdate = off)
    where state = 'PUBLISHED'`,
];

/** Searching among very many: publications by their month, open ones in an index of words of their own. */
export const widerSearch = [searchMarks(), monthsBack, keep, wish, ...backfill];
