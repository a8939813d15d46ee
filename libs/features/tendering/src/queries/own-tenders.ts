import {
  allOf,
  type Condition,
  matching,
  matchingOwn,
  ofTenants,
  type TenderFilter,
  withWords,
} from './tender-condition.js';

/** More than any page: the planner must know that few rows are wanted, and how many exactly is a value it does not see. */
const LONGEST = 'limit 101';

const conditionsOf = (tenants: readonly string[], filter: TenderFilter): Condition[] => [
  ofTenants(tenants),
  ...matching(filter),
  ...matchingOwn(filter),
];

/** Which rows of a list are read. */
interface Page {
  readonly behind: Condition | null;
  readonly limit: number;
}

/**
 * Tenders of these authorities behind a place, newest first. Words are looked for in rows that come in the index's
 * order, until the page is full: `offset 0` keeps the two apart, since how many rows have a word cannot be estimated
 * where policies hold.
 */
export function ownTenders(tenants: readonly string[], filter: TenderFilter, { behind, limit }: Page): Condition {
  const { sql, values } = allOf([...conditionsOf(tenants, filter), ...(behind ? [behind] : [])]);
  const words = withWords(filter);
  const rows = `select *, created_at::text as position from tender where ${sql} order by created_at desc, id desc`;
  const found = words
    ? { sql: `select * from (${rows} offset 0) r where ${words.sql}`, values: [...values, ...words.values] }
    : { sql: rows, values };
  return { sql: `select * from (${found.sql} ${LONGEST}) p limit ?::int`, values: [...found.values, limit] };
}

/** How many there are. */
export function countOwn(tenants: readonly string[], filter: TenderFilter): Condition {
  const words = withWords(filter);
  const { sql, values } = allOf([...conditionsOf(tenants, filter), ...(words ? [words] : [])]);
  return { sql: `select to_json(count(*)) from tender where ${sql}`, values };
}
