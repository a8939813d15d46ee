import type { TenderState } from '@commonweal/lifecycle';

/** Part of a statement with the values for its question marks. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
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

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

/** Tenders of these tenants. */
export const ofTenants = (tenantIds: readonly string[]): Condition => ({
  sql: `tenant_id in (${marks(tenantIds)})`,
  values: tenantIds,
});

export const isPublished: Condition = { sql: 'published_at is not null', values: [] };

/** Tenders that the filter lets through: each part of it narrows, and words must stand somewhere in title, reference or buyer. */
export function matching({ states, words, categories, closingAfter }: TenderFilter): Condition[] {
  return [
    ...(states === null ? [] : [isOneOf('state', states)]),
    ...(categories === null ? [] : [isOneOf('main_category', categories)]),
    ...(closingAfter === null ? [] : [{ sql: 'deadline > ?', values: [closingAfter] }]),
    ...(words === null ? [] : wordsOf(words).map(hasWord)),
  ];
}

const isOneOf = (column: string, values: readonly string[]): Condition =>
  values.length === 0 ? { sql: 'false', values: [] } : { sql: `${column} in (${marks(values)})`, values };

const wordsOf = (words: string): string[] =>
  words
    .normalize('NFC')
    .replaceAll('\u0000', '')
    .slice(0, LONGEST_WORDS)
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS);

const hasWord = (word: string): Condition => ({
  sql: `concat_ws(' ', title, reference, buyer->>'name') ilike ?`,
  values: [`%${word.replace(/[\\%_]/g, '\\$&')}%`],
});

/** All conditions at once. */
export const allOf = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => sql).join(' and '),
  values: conditions.flatMap(({ values }) => values),
});
