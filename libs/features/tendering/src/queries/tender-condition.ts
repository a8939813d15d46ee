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

/** Tenders in one of the states, and with each of the words somewhere in title, reference or buyer. */
export function matching({ states, words }: TenderFilter): Condition[] {
  return [...(states === null ? [] : [inStates(states)]), ...(words === null ? [] : wordsOf(words).map(hasWord))];
}

const inStates = (states: readonly TenderState[]): Condition =>
  states.length === 0 ? { sql: 'false', values: [] } : { sql: `state in (${marks(states)})`, values: states };

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
