import { allOf, cleanWords, type Condition, matching, type TenderFilter } from '../tender-condition.js';
import { phaseOf } from './phase.js';
import { marksWanted } from './search-marks.js';

/** Published tenders that are looked for, in parts. */
interface Search {
  /** What an index has in the list's order. */
  readonly ordered: readonly Condition[];
  /** The wish in words, worked out once. */
  readonly wish: Condition;
  /** What else narrows the list. */
  readonly narrowed: readonly Condition[];
}

/** More than any page: the planner must know that few rows are wanted, and how many exactly is a value it does not see. */
const LONGEST = 101;
/** So many rows are looked at in the list's order before what is looked for counts as rare. */
const NEAR = 3_000;
/** Nobody reads further; to count a million rows would cost more than to find them. */
export const MOST_COUNTED = 10_000;

const KEY = 'tenant_id, id, published_at';
const NEWEST = 'order by published_at desc, id desc';

/**
 * Published tenders behind a place, newest first: their keys and `position`. First among those that come next; if they
 * do not fill the page, what is looked for is rare, and the index of words and marks has all of it.
 *
 * @param behind the condition of the place; null: from the start
 */
export function foundTenders(filter: TenderFilter, behind: Condition | null, limit: number): Condition {
  const { ordered, wish, narrowed } = searchOf(filter);
  const next = allOf([...ordered, ...(behind ? [behind] : [])]);
  if (narrowed.length === 0) return positioned(page(next, limit));

  const near = page(
    allOf(narrowed),
    limit,
    `(select * from tender_search where ${next.sql} ${NEWEST} limit ${NEAR}) s`,
  );
  const wanted = allOf([{ sql: '(select count(*) from near) < ?::int', values: [limit] }, next, ...narrowed]);
  const far = page({ sql: 'true', values: wanted.values }, limit, `(${unordered(wanted)}) s`);
  return positioned({
    sql: `with wish as materialized (${wish.sql}), near as materialized (${near.sql}), far as (${far.sql})
      select * from near where (select count(*) from near) = ?::int union all select * from far`,
    values: [...wish.values, ...next.values, ...near.values, ...far.values, limit],
  });
}

function page({ sql, values }: Condition, limit: number, from = 'tender_search'): Condition {
  const rows = `select ${KEY} from ${from} where ${sql} ${NEWEST} limit ${LONGEST}`;
  return { sql: `select * from (${rows}) p limit ?::int`, values: [...values, limit] };
}

/**
 * All that is wanted, before anything is put in order (`offset 0`): for few rows the planner would rather go through the
 * whole list in its order than ask the index of words and sort the little it has.
 */
const unordered = ({ sql }: Condition): string => `select ${KEY} from tender_search where ${sql} offset 0`;

const positioned = ({ sql, values }: Condition): Condition => ({
  sql: `select f.*, f.published_at::text as position from (${sql}) f`,
  values,
});

/** How many there are, counted as far as one more than `MOST_COUNTED`. */
export function countFound(filter: TenderFilter): Condition {
  const { ordered, wish, narrowed } = searchOf(filter);
  const { sql, values } = allOf([...ordered, ...narrowed]);
  const rows = `select 1 from tender_search where ${sql} limit ${MOST_COUNTED + 1}`;
  return {
    sql: `with wish as materialized (${wish.sql}) select to_json(count(*)) from (${rows}) r`,
    values: [...wish.values, ...values],
  };
}

function searchOf(filter: TenderFilter): Search {
  const { ordered, states } = phaseOf(filter.states);
  const narrowing = { ...filter, states };
  const [words, marks] = [filter.words === null ? '' : cleanWords(filter.words).trim(), marksWanted(narrowing)];
  return {
    ordered,
    wish: { sql: 'select search_wish(?::text) as words', values: [words] },
    narrowed: [
      ...matching(narrowing),
      ...(marks === null ? [] : [{ sql: 'document @@ ?::tsquery', values: [marks] }]),
      ...(words === '' ? [] : [{ sql: 'document @@ (select words from wish)', values: [] }]),
    ],
  };
}
