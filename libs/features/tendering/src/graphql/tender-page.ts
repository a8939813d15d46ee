import { type Cursors, type TenderPage, badInput, page, pageSize } from '@commonweal/graphql';

import type { ListedTender, Position, TenderList, TenderLists } from '../queries/tender-lists.js';

/** How much of a list is asked for. */
export interface PageInput {
  readonly first: number;
  readonly after?: string | null;
}

/**
 * One page of a list of tenders.
 *
 * @throws a GraphQL BAD_USER_INPUT when `first` is out of bounds or `after` is not a cursor of this list
 */
export async function tenderPage(
  { lists, cursors }: { readonly lists: TenderLists; readonly cursors: Cursors },
  list: TenderList,
  { first, after }: PageInput,
): Promise<TenderPage> {
  const from = after ? positionIn(list, cursors.read(after)) : null;
  const rows = await lists.rows(list, pageSize(first) + 1, from);
  const positions = new Map(rows.map(({ tender, position }: ListedTender) => [tender, position]));
  return page({
    rows: rows.map(({ tender }) => tender),
    first,
    after,
    cursor: (tender) => cursors.write([list.newestBy, ...(positions.get(tender) ?? [])]),
    count: () => lists.count(list),
  });
}

function positionIn({ newestBy }: TenderList, [name, instant, id]: readonly string[]): Position {
  if (name !== newestBy || instant === undefined || id === undefined)
    throw badInput('`after` is not a cursor of this list');
  return [instant, id];
}
