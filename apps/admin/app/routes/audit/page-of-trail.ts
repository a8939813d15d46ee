import { type FragmentType, readFragment } from '@commonweal/client';

import { TrailFragment } from './trail.fragment';

const PAGE_SIZE = 50;

/** Which page of a trail the address asks for, as the graph is asked for it. */
export const pageWanted = ({ searchParams }: URL) => ({ first: PAGE_SIZE, after: searchParams.get('after') });

/** A page of a trail, and where it is. @throws a 404 when there is none for the person */
export function pageOf(masked: FragmentType<typeof TrailFragment> | null | undefined, { pathname, searchParams }: URL) {
  const trail = readFragment(TrailFragment, masked);
  if (!trail) throw new Response(null, { status: 404 });
  const start = new URLSearchParams(searchParams);
  start.delete('after');
  const isFirstPage = !searchParams.has('after');
  return { trail, isFirstPage, start: start.size > 0 ? `${pathname}?${start}` : pathname };
}
