import { searchMatches } from '../finding/finding-functions.js';
import { SME_MARK, SME_WANTED } from './sme-friendly.js';
import { searchMarks } from './wider-search.js';

/** `=o`: the places that a tender names itself, without what they lie in. */
const OWN_MARKS = `
      if cardinality(t.place_codes) > 0 then
        marks := marks || array(select '=o' || code from unnest(t.place_codes) as code);
      end if;`;

/**
 * What a place is looked for by. Delivered in it is what names it or a part of it (`=p`); delivered in all of a larger
 * place that contains it is what names that one itself (`=o`), of which there are few. One wish, so that a place stays one
 * condition: see ADR 0047.
 */
const placeWish = `create function place_wish(place_code text, reach text default 'ALL') returns tsquery
  language plpgsql stable parallel safe set search_path = public, pg_temp as $$
    declare
      within tsquery := quote_literal('=p' || place_code)::tsquery;
      around tsquery := (select string_agg(quote_literal('=o' || code), '|')::tsquery
        from places_around(array[place_code]) as code where code <> place_code);
    begin
      return case reach when 'WITHIN' then within when 'AROUND' then coalesce(around && !!within, '''='''::tsquery)
        else coalesce(within || around, within) end;
    end $$`;

/** What is there already. */
const backfill = `update tender_search s
  set document = s.document || array_to_tsvector(array(select '=o' || code from unnest(t.place_codes) as code))
  from tender t where t.tenant_id = s.tenant_id and t.id = s.id and t.place_codes <> '{}'`;

/** Whoever looks for a small place also finds what is delivered in all of the larger ones that contain it. */
export const largerPlaces = [
  searchMarks(`${SME_MARK}${OWN_MARKS}`),
  placeWish,
  searchMatches('create or replace function', SME_WANTED, `place_wish(wanted->>'place')`),
  backfill,
];
