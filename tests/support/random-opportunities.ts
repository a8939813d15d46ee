import fc from 'fast-check';
import type pg from 'pg';

import { COUNCIL } from '../integration/search-world.js';

/** What narrows a list, as the graph takes it. */
export interface RandomFilter {
  readonly words?: string;
  readonly states?: readonly string[];
  readonly categories?: readonly string[];
  readonly cpv?: readonly string[];
  readonly place?: string;
  readonly placeReach?: string;
  readonly valueFrom?: string;
  readonly valueTo?: string;
  readonly closingAfter?: string;
  readonly closingBefore?: string;
  readonly isVcseFriendly?: boolean;
  readonly isSmeFriendly?: boolean;
}

const WORDS = [
  'cleaning',
  'cleaner',
  'transport',
  'tŷ',
  'bach',
  'gofal',
  'plant',
  'ysgolion',
  'roofing',
  'of',
  'café',
  '2041',
  '20417',
];
const PARTS = [
  'clean',
  'cleaned',
  'lean',
  'tŷ',
  'TY',
  'gof',
  'of',
  'cafe',
  '204',
  '2041',
  'ysgol',
  'roofs',
  'trans',
  'bach',
  'sport',
];
const CODES = ['85310000', '85000000', '90910000', '90911200', '45233220', '03000000'];
const PLACES = ['E01000099', 'E05000099', 'E09000099', 'E12000099'];
const STATES = ['PUBLISHED', 'CLOSED', 'EVALUATED', 'AWARDED', 'CONTRACTED', 'ABANDONED'];
const CATEGORIES = ['goods', 'services', 'works'];
/** In pounds, on and beside the limits of a mark. */
const SUMS = [
  '0',
  '0.01',
  '1',
  '5.11',
  '5.12',
  '1000',
  '83886.07',
  '83886.08',
  '1000000',
  '99999999',
  '687194767.35',
  '5000000000',
];
const DAYS = [
  '2025-12-31T23:59:59Z',
  '2026-01-01T00:00:00Z',
  '2026-02-15T12:00:00Z',
  '2027-06-01T00:00:00Z',
  '2101-01-01T00:00:00Z',
];

/**
 * Tenders at random: most of them past, published over two years, most of them lately, many at the same instant, some at the edge of a month;
 * a common word, rare ones, and all that a filter can ask for. The same each time.
 */
export const RANDOM_ROWS = `with seeded as (select setseed(0.25)), n as (select generate_series(1, $2::int) as n from seeded)
  insert into tender (tenant_id, id, reference, title, description, state, buyer, main_category, cpv_codes, place_codes,
    is_vcse_friendly, is_sme_friendly, value_pence, value_vat, currency, deadline, published_at)
  select '${COUNCIL}', gen_random_uuid(), 'CW ' || n, 'Tender no' || n || 'x', one || ' ' || two, state, '{"name": "Mereside"}', category,
    codes, places, random() < 0.1, random() < 0.3, pence, case when pence is not null then 'EXCLUDES_VAT' end, 'GBP', deadline, published
  from n, lateral (select n as row,
    ($1::json->'words'->>(floor(power(random(), 3) * 13))::int) as one, ($1::json->'words'->>(floor(random() * 13))::int) as two,
    case when random() < 0.02 then 'PUBLISHED' else ($1::json->'states'->>(floor(random() * 6))::int) end as state,
    ($1::json->'categories'->>(floor(random() * 3))::int) as category,
    array[$1::json->'codes'->>(floor(random() * 6))::int] as codes,
    case when random() < 0.8 then array[$1::json->'places'->>(floor(random() * 4))::int] else '{}' end as places,
    case when random() < 0.9 then (($1::json->'sums'->>(floor(random() * 12))::int)::numeric * 100)::bigint end as pence,
    ($1::json->'days'->>(floor(random() * 5))::int)::timestamptz as deadline,
    timestamptz '2026-03-01Z' - floor(power(random(), 4) * 700) * interval '1 day' - (random() < 0.5)::int * interval '1 microsecond' as published) made`;

export const addRandomTenders = (owner: pg.Client, count: number): Promise<unknown> =>
  owner.query(RANDOM_ROWS, [
    JSON.stringify({
      words: WORDS,
      states: STATES,
      categories: CATEGORIES,
      codes: CODES,
      places: PLACES,
      sums: SUMS,
      days: DAYS,
    }),
    count,
  ]);

const one = <T>(values: readonly T[]) => fc.constantFrom(...values);

const EVERY = {
  words: fc.array(one(PARTS), { minLength: 1, maxLength: 2 }).map((parts) => parts.join(' ')),
  states: fc.subarray(STATES, { minLength: 1 }),
  categories: fc.subarray(CATEGORIES),
  cpv: fc.subarray(['85', '8531', '90', '9091', '45', '03', '99'], { minLength: 1, maxLength: 2 }),
  place: one([...PLACES, 'E05000098', 'E12000001']),
  placeReach: one(['ALL', 'WITHIN', 'AROUND']),
  valueFrom: one(SUMS),
  valueTo: one(SUMS),
  closingAfter: one(DAYS),
  closingBefore: one(DAYS),
  isVcseFriendly: fc.boolean(),
  isSmeFriendly: fc.boolean(),
};
const KEYS = Object.keys(EVERY) as (keyof RandomFilter)[];

/** Filters that narrow by one to three of all the things they can narrow by. */
export const randomFilter: fc.Arbitrary<RandomFilter> = fc
  .tuple(fc.record(EVERY), fc.subarray(KEYS, { minLength: 1, maxLength: 3 }))
  .map(([filter, keys]) => Object.fromEntries(keys.map((key) => [key, filter[key]])));

const FOLDED = `regexp_split_to_table(search_text(concat_ws(' ', t.title, t.reference, t.buyer->>'name', t.description)), ' ')`;

const WITHIN = `($1::json->>'place') in (select places_around(t.place_codes))`;
const AROUND = `t.place_codes && array(select places_around(array[$1::json->>'place']))`;

/** Titles of all tenders that a filter lets through, newest first, by looking at each of them as it is written. */
export const PLAIN_SEARCH = `select t.title from tender t where t.published_at is not null
  and ($1::json->'states' is null or t.state in (select json_array_elements_text($1::json->'states')))
  and ($1::json->'categories' is null or t.main_category in (select json_array_elements_text($1::json->'categories')))
  and ($1::json->'cpv' is null or exists (
    select from unnest(t.cpv_codes) code, json_array_elements_text($1::json->'cpv') wanted where code like wanted || '%'))
  and ($1::json->>'place' is null or case coalesce($1::json->>'placeReach', 'ALL')
    when 'WITHIN' then ${WITHIN} when 'AROUND' then ${AROUND} and not ${WITHIN} else ${AROUND} or ${WITHIN} end)
  and ($1::json->>'valueFrom' is null or t.value_pence >= ($1::json->>'valueFrom')::numeric * 100)
  and ($1::json->>'valueTo' is null or t.value_pence <= ($1::json->>'valueTo')::numeric * 100)
  and ($1::json->>'closingAfter' is null or t.deadline > ($1::json->>'closingAfter')::timestamptz)
  and ($1::json->>'closingBefore' is null or t.deadline < ($1::json->>'closingBefore')::timestamptz)
  and (coalesce($1::json->>'isVcseFriendly', 'false') = 'false' or t.is_vcse_friendly)
  and (coalesce($1::json->>'isSmeFriendly', 'false') = 'false' or t.is_sme_friendly)
  and not exists (select from regexp_split_to_table(search_text(coalesce($1::json->>'words', '')), ' ') wanted
    where wanted <> '' and not exists (select from ${FOLDED} word
      where word = wanted or (length(wanted) >= 3 and word like '%' || wanted || '%' and (word !~ '^[0-9]+$' or word like wanted || '%'))
        or tsvector_to_array(to_tsvector('english', word)) && tsvector_to_array(to_tsvector('english', wanted))))
  order by t.published_at desc, t.id desc`;
