import type { TenderFilter } from '@commonweal/client';

import { wishedFilter, type WishFault } from './wished-filter';
import { wishedPlace, type WishedPlace } from './wished-place.server';
import { type Wishes, wishesIn } from './wishes';

/** What is looked for: as it is shown, and as it is asked. */
export interface WishedSearch extends Pick<WishedPlace, 'maybe'> {
  /** With the place as it is called, where it is known. */
  readonly wishes: Wishes;
  readonly filter: TenderFilter;
  readonly faults: readonly WishFault[];
}

/** Reads a search from the query of an address, and looks up its place. */
export async function wishedSearch(query: URLSearchParams, request: Request): Promise<WishedSearch> {
  const wishes = wishesIn(query);
  const { filter, faults } = wishedFilter(wishes);
  const { place, maybe, faults: ofPlace } = await wishedPlace(wishes.place, request);
  return {
    maybe,
    faults: [...ofPlace, ...faults],
    wishes: place ? { ...wishes, place: `${place.name} (${place.code})` } : wishes,
    filter: { ...filter, place: place?.code ?? null },
  };
}
