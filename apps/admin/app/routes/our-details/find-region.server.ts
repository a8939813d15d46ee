import { isPostcode } from '@commonweal/notices';
import { type ItlRegion, postcodeDistrict, regionOfAreas } from '@commonweal/places';

import { ask } from '../../session/api.server';
import { ownName, sameNamed } from './find-region';
import { CouncilsDocument, PlaceParentsDocument } from './our-details.document';

interface Whereabouts {
  readonly postcode: string;
  readonly town: string;
  /** What the authority is called. */
  readonly name: string;
}

const LONGEST = 200;
const MOST = 8;

/** The region that an authority lies in, by its postcode, else by its own name, else by its town; null: nothing is known of it. */
export async function findRegion(request: Request, { postcode, town, name }: Whereabouts): Promise<ItlRegion | null> {
  const district = isPostcode(postcode) ? postcodeDistrict(postcode) : null;
  const found = district === null ? null : await regionOf(request, await councils(request, district));
  return found ?? (await regionNamed(request, name)) ?? (await regionNamed(request, town));
}

async function regionNamed(request: Request, name: string): Promise<ItlRegion | null> {
  const words = ownName(name).slice(0, LONGEST);
  return words === '' ? null : regionOf(request, sameNamed(await councils(request, words), name));
}

async function councils(request: Request, words: string) {
  const { places } = await ask(CouncilsDocument, { words }, request);
  return places.edges.map(({ node }) => node);
}

async function regionOf(request: Request, places: readonly { readonly code: string }[]): Promise<ItlRegion | null> {
  const areas = await Promise.all(
    places.slice(0, MOST).map(async ({ code }) => {
      const { place } = await ask(PlaceParentsDocument, { code }, request);
      return [code, ...(place?.parents ?? []).map((parent) => parent.code)];
    }),
  );
  return regionOfAreas(areas) ?? null;
}
