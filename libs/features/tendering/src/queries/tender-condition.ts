import type { TenderState } from '@commonweal/lifecycle';
import type { Value } from '@commonweal/persistence';

/** Part of a statement with the values for its question marks, which `numbered` makes `$1`, `$2` … of. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** What narrows a list of tenders. */
export interface TenderFilter {
  readonly states: readonly TenderState[] | null;
  readonly words: string | null;
  readonly categories: readonly string[] | null;
  readonly closingAfter: Date | null;
}

const MOST_WORDS = 10;
const LONGEST_WORDS = 200;

/** Tenders of these tenants. Of one, the index has them in order. */
export const ofTenants = (tenantIds: readonly string[]): Condition =>
  tenantIds.length === 1
    ? { sql: 'tenant_id = ?::uuid', values: tenantIds }
    : { sql: 'tenant_id = any (?::uuid[])', values: [tenantIds] };

export const isPublished: Condition = { sql: 'published_at is not null', values: [] };

/** Tenders in one of the states, of one of the categories, closing after the instant; without what is null. */
export function matching({ states, categories, closingAfter }: TenderFilter): Condition[] {
  return [
    ...(states === null ? [] : [{ sql: 'state = any (?::text[])', values: [states] }]),
    ...(categories === null ? [] : [{ sql: 'main_category = any (?::text[])', values: [categories] }]),
    ...(closingAfter === null ? [] : [{ sql: 'deadline > ?::timestamptz', values: [closingAfter] }]),
  ];
}

/** Tenders with each of the words somewhere in title, reference or buyer; null where no words are given. */
export function withWords({ words }: TenderFilter): Condition | null {
  const patterns = words === null ? [] : wordsOf(words).map(patternOf);
  const text = `concat_ws(' ', title, reference, buyer->>'name')`;
  return patterns.length === 0 ? null : { sql: `${text} ilike all (?::text[])`, values: [patterns] };
}

const wordsOf = (words: string): string[] =>
  words
    .normalize('NFC')
    .replaceAll('\u0000', '')
    .slice(0, LONGEST_WORDS)
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS);

const patternOf = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

/** All conditions at once. */
export const allOf = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => sql).join(' and '),
  values: conditions.flatMap(({ values }) => values),
});

/** The statement with its question marks numbered. It must hold none that is not a value’s. */
export function numbered(sql: string): string {
  let at = 0;
  return sql.replaceAll('?', () => `$${(at += 1)}`);
}
