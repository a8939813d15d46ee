import { allOf, cleanWords, type Condition, matching, type TenderFilter } from '../tender-condition.js';
import { isOpenAlone, phaseOf } from './phase.js';
import { marksWanted } from './search-marks.js';

/** Published tenders that are looked for, in parts. */
interface Search {
  /** What an index has in the list's order. */
  readonly ordered: readonly Condition[];
  readonly isOpenAlone: boolean;
  /** The wishes in words and for a place, worked out once. */
  readonly wish: Condition;
  /** What else narrows the list. */
  readonly narrowed: readonly Condition[];
}

/** More than any page: the planner must know that few rows are wanted, and how many exactly is a value it does not see. */
const LONGEST = 101;
/** So many rows are looked at in the list's order before what is looked for counts as rare. */
const NEAR = 1_000;
/** Months before the newest of the list that are then looked at, some at a time, as far as is needed. */
const LATELY = '(values (0, 0), (1, 2)) as step (first, last)';
/** Nobody reads further; to count a million rows would cost more than to find them. */
export const MOST_COUNTED = 500;

const KEY = 'tenant_id, id, published_at';
const NEWEST = 'order by published_at desc, id desc';

/**
 * Published tenders behind a place, newest first: their keys and `position`. First among those that come next; if they
 * do not fill the page, by the index of words and marks: among those of the last months, and at last among all. Of open
 * ones there are never so many that months matter.
 *
 * @param behind the condition of the place; null: from the start
 */
export function foundTenders(filter: TenderFilter, behind: Condition | null, limit: number): Condition {
  const search = searchOf(filter);
  const { ordered, wish, narrowed } = search;
  const next = allOf([...ordered, ...(behind ? [behind] : [])]);
  if (narrowed.length === 0) return positioned(page(next, limit));
  const near = page(allOf(narrowed), limit, inOrder(next, NEAR));
  const wanted = allOf([isShort('near', limit), next, ...narrowed]);
  const all = (wished: Condition) => page(TRUE, limit, unordered(wished));
  if (search.isOpenAlone) return positioned(firstFull(wish, { near, far: all(wanted) }, limit));
  const far = all(allOf([isShort('lately', limit), wanted]));
  return positioned(
    firstFull(wish, { near, lately: first(lately(next, wanted, `${NEWEST} limit ${LONGEST}`), limit), far }, limit),
  );
}

const TRUE: Condition = { sql: 'true', values: [] };

/** The first rows of a list, those of `from` that fulfil a condition. */
function page(
  condition: Condition,
  limit: number,
  from: Condition = { sql: 'table tender_search', values: [] },
): Condition {
  const rows = `select ${KEY} from (${from.sql}) s where ${condition.sql} ${NEWEST} limit ${LONGEST}`;
  return first({ sql: rows, values: [...from.values, ...condition.values] }, limit);
}

const first = ({ sql, values }: Condition, limit: number): Condition => ({
  sql: `select * from (${sql}) p limit ?::int`,
  values: [...values, limit],
});

const inOrder = ({ sql, values }: Condition, most: number): Condition => ({
  sql: `select * from tender_search where ${sql} ${NEWEST} limit ${most}`,
  values,
});

/**
 * All that is wanted, before anything is put in order (`offset 0`): for few rows the planner would rather go through the
 * whole list in its order than ask the index of words and sort the little it has.
 */
const unordered = ({ sql, values }: Condition): Condition => ({
  sql: `select ${KEY} from tender_search where ${sql} offset 0`,
  values,
});

/** What the last months have, the newest first if in `order`; earlier ones are not asked once there is enough. */
function lately(next: Condition, wanted: Condition, order: string): Condition {
  const newest = `select published_at from (${inOrder(next, 1).sql}) newest`;
  const months = { sql: `document @@ months_back((${newest}), step.first, step.last)`, values: next.values };
  const { sql, values } = unordered(allOf([wanted, months]));
  const step = `select * from (${sql}) m ${order}`;
  return { sql: `select l.* from ${LATELY} cross join lateral (${step}) l`, values };
}

const isShort = (stage: string, limit: number): Condition => ({
  sql: `(select count(*) from ${stage}) < ?::int`,
  values: [limit],
});

/** The first of these stages that fills the page, or else the last. */
function firstFull(wish: Condition, stages: Readonly<Record<string, Condition>>, limit: number): Condition {
  const names = Object.keys(stages);
  const full = names.slice(0, -1).map((name) => `select * from ${name} where (select count(*) from ${name}) = ?::int`);
  const { sql, values } = withParts({ wish, ...stages });
  return {
    sql: `${sql} ${[...full, `select * from ${names.at(-1) ?? ''}`].join(' union all ')}`,
    values: [...values, ...full.map(() => limit)],
  };
}

const positioned = ({ sql, values }: Condition): Condition => ({
  sql: `select f.*, f.published_at::text as position from (${sql}) f`,
  values,
});

/** How many there are, counted as far as one more than `MOST_COUNTED`: in the last months, and if need be, in all. */
export function countFound(filter: TenderFilter): Condition {
  const { ordered, wish, narrowed, isOpenAlone } = searchOf(filter);
  const [next, most] = [allOf(ordered), MOST_COUNTED + 1];
  const wanted = allOf([next, ...narrowed]);
  const all = (condition: Condition) => ({
    ...condition,
    sql: `select 1 from tender_search where ${condition.sql} limit ${most}`,
  });
  const stages =
    isOpenAlone || narrowed.length === 0
      ? { far: all(wanted) }
      : { lately: first(lately(next, wanted, ''), most), far: all(allOf([isShort('lately', most), wanted])) };
  const counts = Object.keys(stages).map((name) => `(select count(*) from ${name})`);
  const { sql, values } = withParts({ wish, ...stages });
  return { sql: `${sql} select to_json(greatest(${counts.join(', ')}))`, values };
}

/** Parts of a statement, each worked out once. */
const withParts = (parts: Readonly<Record<string, Condition>>): Condition => ({
  sql: `with ${Object.entries(parts)
    .map(([name, { sql }]) => `${name} as materialized (${sql})`)
    .join(', ')}`,
  values: Object.values(parts).flatMap(({ values }) => values),
});

const WISH = 'select search_wish(?::text) as words, place_wish(?::text, ?::text) as place';

function searchOf(filter: TenderFilter): Search {
  const phase = phaseOf(filter.states);
  const narrowing = { ...filter, states: phase.states };
  const words = filter.words === null ? '' : cleanWords(filter.words).trim();
  const marks = marksWanted(narrowing).map((wanted) => ({ sql: 'document @@ ?::tsquery', values: [wanted] }));
  return {
    ...{ ordered: phase.ordered, isOpenAlone: isOpenAlone(phase) },
    wish: { sql: WISH, values: [words, filter.place, filter.placeReach] },
    narrowed: [
      ...matching(narrowing),
      ...marks,
      ...(filter.place === null ? [] : [{ sql: 'document @@ (select place from wish)', values: [] }]),
      ...(words === '' ? [] : [{ sql: 'document @@ (select words from wish)', values: [] }]),
    ],
  };
}
