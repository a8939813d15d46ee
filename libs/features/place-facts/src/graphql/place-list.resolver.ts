import { Args, Query, Resolver } from '@nestjs/graphql';

import {
  badInput,
  Cursors,
  type Page,
  page,
  pageSize,
  type PlaceFilter,
  Request,
  RequestContext,
} from '@commonweal/graphql';

import { type FoundPlace, type PlacePosition, PlaceSearch } from '../queries/place-search.js';
import { searchWords } from './search-words.js';

const LIST = 'places';

interface ListArgs {
  readonly first: number;
  readonly after?: string | null;
  readonly filter?: PlaceFilter | null;
}

/** Finds places. */
@Resolver()
export class PlaceListResolver {
  constructor(
    private readonly search: PlaceSearch,
    private readonly cursors: Cursors,
  ) {}

  @Query('places')
  async places(
    @Args() { first, after, filter }: ListArgs,
    @Request() { viewer }: RequestContext,
  ): Promise<Page<FoundPlace>> {
    const wishes = { words: searchWords(filter?.words), kinds: filter?.kinds ?? null };
    const from = after ? positionIn(this.cursors.read(after)) : null;
    const rows = await this.search.rows(viewer, wishes, { limit: pageSize(first) + 1, after: from });
    const cursor = ({ order, name, code }: FoundPlace) => this.cursors.write([LIST, String(order), name, code]);
    return page({ rows, first, after, cursor, count: () => this.search.count(viewer, wishes) });
  }
}

function positionIn([list, order, name, code]: readonly string[]): PlacePosition {
  if (list !== LIST || order === undefined || name === undefined || code === undefined)
    throw badInput('`after` is not a cursor of this list');
  return [order, name, code];
}
