import { type Cursors, type Page, badInput, page, pageSize } from '@commonweal/graphql';

import type { Wanted } from '../queries/plan/wanted.js';
import type { ListedTender, Position, TenderList, TenderLists } from '../queries/tender-lists.js';
import { readyTender, withWayBack } from './ready-tender.js';

/** How much of a list is asked for. */
export interface PageInput {
  readonly first: number;
  readonly after?: string | null;
}

/**
 * One page of a list of tenders.
 *
 * @param wanted what is asked for below the page
 * @throws a GraphQL BAD_USER_INPUT when `first` is out of bounds or `after` is not a cursor of this list
 */
export async function tenderPage(
  { lists, cursors }: { readonly lists: TenderLists; readonly cursors: Cursors },
  list: TenderList,
  { first, after, wanted }: PageInput & { readonly wanted: Wanted },
): Promise<Page<ListedTender>> {
  const from = after ? positionIn(list, cursors.read(after)) : null;
  const ofEach = withWayBack(wanted['edges']?.['node'] ?? {});
  const rows = await lists.rows(list, { limit: pageSize(first) + 1, after: from, wanted: ofEach });
  return page({
    rows: rows.map((row) => readyTender(row, list.viewer, ofEach)),
    first,
    after,
    cursor: ({ id, 'ready:position': position }) => cursors.write([list.newestBy, position, id]),
    count: () => lists.count(list),
  });
}

function positionIn({ newestBy }: TenderList, [name, instant, id]: readonly string[]): Position {
  if (name !== newestBy || instant === undefined || id === undefined)
    throw badInput('`after` is not a cursor of this list');
  return [instant, id];
}
