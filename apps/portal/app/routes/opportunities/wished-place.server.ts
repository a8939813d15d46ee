import { ask } from '../../session/api.server';
import { PlacesDocument } from '../place/places.document';
import type { WishFault } from './wished-filter';

interface NamedPlace {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly authorityName?: string | null | undefined;
}

/** The place that was meant; or those that may have been, where it is not clear. */
export interface WishedPlace {
  readonly place: NamedPlace | null;
  readonly maybe: readonly NamedPlace[];
  readonly faults: readonly WishFault[];
}

const SOME = 8;

/** Looks up a place that was written by name or by code. */
export async function wishedPlace(written: string, request: Request): Promise<WishedPlace> {
  if (written === '') return { place: null, maybe: [], faults: [] };
  const code = /\b[A-Z]\d{8}\b/.exec(written.toUpperCase())?.[0];
  const { places } = await ask(
    PlacesDocument,
    { first: SOME, after: null, filter: { words: code ?? written } },
    request,
  );
  const found = places.edges.map(({ node }) => node);
  const same = found.filter((place) => place.code === code || place.name.toLowerCase() === written.toLowerCase());
  const [place, ...others] = same.length > 0 ? same : found;
  if (!place) return { place: null, maybe: [], faults: [{ field: 'place', words: 'noPlace' }] };
  if (others.length === 0) return { place, maybe: [], faults: [] };
  return { place: null, maybe: [place, ...others], faults: [{ field: 'place', words: 'manyPlaces' }] };
}
