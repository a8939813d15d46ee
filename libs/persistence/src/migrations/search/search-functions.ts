/** Letters and digits as they are compared: lower case, without accents, what stands between them as spaces. */
const text = `create function search_text(written text) returns text language plpgsql stable parallel safe
  set search_path = public, pg_temp as $$
    begin return lower(regexp_replace(unaccent(written),
      '[\\u0001-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00bf\\u2000-\\u206f]+', ' ', 'g')); end
  $$`;

/** Places and whatever they lie in, as far as is known of them. */
const places = `create function places_around(codes text[]) returns setof text language sql stable parallel safe
  set search_path = public, pg_temp as $$
    select unnest(codes)
    union
    select around.code from place p left join place a on a.code = p.authority_code,
      unnest(array[p.ward_code, p.authority_code, p.care_board_code, coalesce(p.region_code, a.region_code),
        coalesce(p.combined_authority_code, a.combined_authority_code), coalesce(p.county_code, a.county_code)]) as around (code)
    where p.code = any (codes) and around.code is not null
  $$`;

/**
 * What a tender can be narrowed by besides words, as entries that no word is like: `=c` the beginnings of its CPV codes,
 * `=p` its places and what they lie in, `=v` how many binary digits its value has, `=d` and `=y` month and year of its
 * deadline. One index so answers any of them together with words.
 */
const marks = `create function search_marks(t tender) returns text[] language plpgsql stable parallel safe
  set search_path = public, pg_temp as $$
    declare
      marks text[] := array['=s' || t.state];
    begin
      if t.main_category is not null then marks := marks || ('=m' || t.main_category); end if;
      if t.is_vcse_friendly then marks := marks || '=vcse'::text; end if;
      if t.value_pence is not null then
        marks := marks || ('=v' || length(ltrim(t.value_pence::bit(64)::text, '0')));
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

/** What a tender is found by: its words as they are written and as English stems, and its marks. */
const document = `create function search_document(t tender) returns tsvector language plpgsql stable parallel safe
  set search_path = public, pg_temp as $$
    declare
      lots text := (select string_agg(l.title, ' ') from lot l where l.tenant_id = t.tenant_id and l.tender_id = t.id);
      words text := search_text(concat_ws(' ', t.title, t.reference, t.buyer->>'name', left(t.description, 50000), lots));
    begin
      return strip(to_tsvector('pg_catalog.english', words) || to_tsvector('pg_catalog.simple', words))
        || array_to_tsvector(search_marks(t));
    end $$`;

const KEPT = 'tenant_id, id, published_at, state, main_category, deadline, value_pence, document';

/** Words are entered in their order, so that two who publish at once do not wait for each other crosswise. */
const keep = `create function keep_in_search(tenant uuid, tender_id uuid) returns void language sql
  set search_path = public, pg_temp as $$
    insert into tender_search (${KEPT})
      select t.tenant_id, t.id, t.published_at, t.state, t.main_category, t.deadline, t.value_pence, search_document(t)
      from tender t where t.tenant_id = tenant and t.id = tender_id and t.published_at is not null
      on conflict (tenant_id, id) do update set (published_at, state, main_category, deadline, value_pence, document) =
        (excluded.published_at, excluded.state, excluded.main_category, excluded.deadline, excluded.value_pence, excluded.document);
    insert into search_word (word)
      select w from tender_search s, unnest(tsvector_to_array(s.document)) as w
      where s.tenant_id = tenant and s.id = tender_id and length(w) between 3 and 40 and w !~ '^=|^[0-9]+$' order by w collate "C"
      on conflict do nothing
  $$`;

/** What a tender is found by, in its own columns. */
export const SEARCHED_COLUMNS = `title, description, reference, buyer, state, main_category, cpv_codes, value_pence, deadline,
  published_at, place_codes, is_vcse_friendly`;

/** Keeps what is found of a tender whenever one of these columns is written. */
export const foundOn = (
  columns: string,
): string => `create trigger tender_is_found after insert or update of ${columns} on tender
    for each row when (new.published_at is not null) execute function tender_is_found()`;

/** Whoever publishes or closes may write none of it: the trigger does, as the owner. */
const kept = [
  `create function tender_is_found() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      perform keep_in_search(new.tenant_id, new.id);
      return null;
    end $$`,
  foundOn(SEARCHED_COLUMNS),
];

/**
 * A wish in words. Each must be there: as written, as the beginning of a word or, from three letters, within one; or by
 * its English stem. A word that no tender has is taken for the three that are most like it.
 */
const wish = `create function search_wish(written text) returns tsquery language plpgsql stable
  set search_path = public, pg_temp as $$
    declare
      one text;
      stems tsvector;
      alike text[];
      wish tsquery := '';
      whole tsquery;
    begin
      for one in select distinct w from unnest(string_to_array(search_text(written), ' ')) w where w <> '' limit 10 loop
        stems := to_tsvector('pg_catalog.english', one);
        wish := array_to_string(array(select quote_literal(s) from unnest(tsvector_to_array(stems)) s), '|')::tsquery
          || to_tsquery('pg_catalog.simple', quote_literal(one) || case when length(one) >= 3 then ':*' else '' end);
        if length(one) >= 3 then
          alike := array(select word from search_word where word like '%' || one || '%' limit 20);
          if alike = '{}' and not exists (select from search_word where word = any (tsvector_to_array(stems))) then
            alike := array(select word from search_word where word % one order by word <-> one, word limit 3);
          end if;
          wish := wish || array_to_string(array(select quote_literal(s) from unnest(alike) s), '|')::tsquery;
        end if;
        whole := case when whole is null then wish else whole && wish end;
      end loop;
      return coalesce(whole, '');
    end $$`;

/** Functions of the owner's alone; those who search call `search_wish` and what it needs. */
const closed = [
  ...['keep_in_search(uuid, uuid)', 'tender_is_found()', 'search_document(tender)', 'search_marks(tender)'].map(
    (name) => `revoke all on function ${name} from public`,
  ),
];

export const searchFunctions = [text, places, marks, document, keep, ...kept, wish, ...closed];

/** Tenders that are public already. */
export const searchBackfill = [
  `select keep_in_search(tenant_id, id) from tender where published_at is not null order by tenant_id, id`,
];
