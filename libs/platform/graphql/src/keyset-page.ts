import { badInput } from './bad-input.js';
import { type Cursors, pageSize } from './cursor.js';
import { type Page, page } from './page.js';

/** Where a row stands in a list: what it is ordered by, as exact text, and its id. */
export type Position = readonly [key: string, id: string];

/** A row with its place. */
export interface Placed<T> {
  readonly node: T;
  readonly position: Position;
}

/** A list in one order, of which pages can be had. */
export interface KeysetList<T> {
  /** Tells its cursors from those of other lists. */
  readonly name: string;
  /** @param after rows behind this place only; null: from the start */
  readonly rows: (limit: number, after: Position | null) => Promise<readonly Placed<T>[]>;
  readonly count: () => Promise<number>;
}

/** How much of a list is asked for. */
export interface PageInput {
  readonly first: number;
  readonly after?: string | null;
}

/**
 * One page of a list.
 *
 * @throws a GraphQL BAD_USER_INPUT when `first` is out of bounds or `after` is not a cursor of this list
 */
export async function keysetPage<T extends object>(
  cursors: Cursors,
  list: KeysetList<T>,
  { first, after }: PageInput,
): Promise<Page<T>> {
  const from = after ? positionIn(list.name, cursors.read(after)) : null;
  const rows = await list.rows(pageSize(first) + 1, from);
  const positions = new Map(rows.map(({ node, position }) => [node, position]));
  return page({
    rows: rows.map(({ node }) => node),
    first,
    after,
    cursor: (node) => cursors.write([list.name, ...(positions.get(node) ?? [])]),
    count: list.count,
  });
}

/** @throws a GraphQL BAD_USER_INPUT when the cursor is another list's */
export function positionIn(list: string, [name, key, id]: readonly string[]): Position {
  if (name !== list || key === undefined || id === undefined) throw badInput('`after` is not a cursor of this list');
  return [key, id];
}
