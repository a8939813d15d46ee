import type { TenderState } from '@commonweal/lifecycle';
import type { Value } from '@commonweal/persistence';

/** Part of a statement with the values for its question marks, which `numbered` makes `$1`, `$2` … of. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** Delivered in a place or a part of it, in all of a larger one that contains it, or either. */
export type PlaceReach = 'ALL' | 'WITHIN' | 'AROUND';

/** What narrows a list of tenders; null: does not. */
export interface TenderFilter {
  readonly states: readonly TenderState[] | null;
  readonly words: string | null;
  readonly categories: readonly string[] | null;
  readonly closingAfter: Date | null;
  readonly closingBefore: Date | null;
  /** Beginnings of CPV codes, two digits or more, as `cpvBeginning` gives them. */
  readonly cpv: readonly string[] | null;
  /** The code of a place. */
  readonly place: string | null;
  readonly placeReach: PlaceReach;
  readonly valueFrom: bigint | null;
  readonly valueTo: bigint | null;
  readonly isVcseFriendly: boolean;
  readonly isSmeFriendly: boolean;
}

const MOST_WORDS = 10;
const LONGEST_WORDS = 200;

/** Tenders of these tenants. Of one, the index has them in order. */
export const ofTenants = (tenantIds: readonly string[]): Condition =>
  tenantIds.length === 1
    ? { sql: 'tenant_id = ?::uuid', values: tenantIds }
    : { sql: 'tenant_id = any (?::uuid[])', values: [tenantIds] };

/** What is narrowed by a column that tenders and what they are searched by both have. */
export function matching(filter: TenderFilter): Condition[] {
  const { states, categories, closingAfter, closingBefore, valueFrom, valueTo } = filter;
  return [
    given('state = any (?::text[])', states),
    given('main_category = any (?::text[])', categories),
    given('deadline > ?::timestamptz', closingAfter),
    given('deadline < ?::timestamptz', closingBefore),
    given('value_pence >= ?::bigint', valueFrom?.toString() ?? null),
    given('value_pence <= ?::bigint', valueTo?.toString() ?? null),
  ].flat();
}

/** What else narrows a list of an authority's own tenders. */
export function matchingOwn({ cpv, place, placeReach, isVcseFriendly, isSmeFriendly }: TenderFilter): Condition[] {
  const beginnings = cpv?.map((code) => `${code}%`) ?? null;
  return [
    given('exists (select from unnest(cpv_codes) as c (code) where c.code like any (?::text[]))', beginnings),
    place === null ? [] : [placedOwn(place, placeReach)],
    isVcseFriendly ? [{ sql: 'is_vcse_friendly', values: [] }] : [],
    isSmeFriendly ? [{ sql: 'is_sme_friendly', values: [] }] : [],
  ].flat();
}

const WITHIN = 'exists (select from places_around(place_codes) as p (code) where p.code = ?::text)';
const AROUND = 'place_codes && array(select places_around(array[?::text]))';

/** The place itself is among what is around it, but then it is within as well. */
const placedOwn = (place: string, reach: PlaceReach): Condition => {
  if (reach === 'WITHIN') return { sql: WITHIN, values: [place] };
  return {
    sql: reach === 'AROUND' ? `(${AROUND} and not ${WITHIN})` : `(${AROUND} or ${WITHIN})`,
    values: [place, place],
  };
};

const given = (sql: string, value: Value): Condition[] => (value === null ? [] : [{ sql, values: [value] }]);

/** Tenders with each of the words somewhere in title, reference or buyer; null where no words are given. */
export function withWords({ words }: TenderFilter): Condition | null {
  const patterns = words === null ? [] : wordsOf(words).map(patternOf);
  const text = `concat_ws(' ', title, reference, buyer->>'name')`;
  return patterns.length === 0 ? null : { sql: `${text} ilike all (?::text[])`, values: [patterns] };
}

/** What was written, no longer than is read. */
export const cleanWords = (words: string): string =>
  words.normalize('NFC').replaceAll('\u0000', '').slice(0, LONGEST_WORDS);

const wordsOf = (words: string): string[] => cleanWords(words).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);

const patternOf = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

/** All conditions at once. */
export const allOf = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => sql).join(' and ') || 'true',
  values: conditions.flatMap(({ values }) => values),
});

/** The statement with its question marks numbered. It must hold none that is not a value’s. */
export function numbered(sql: string): string {
  let at = 0;
  return sql.replaceAll('?', () => `$${(at += 1)}`);
}
