import { type Area, areaMap, decileOf, type Domain, DOMAINS, percentOf, PLACE_KINDS } from '@commonweal/places';

import type { Deciles, DeprivationRow, PartRow, PlaceName, PlaceRow } from '../queries/place-view.js';
import { sourcesOf } from './sources.js';

/** Units of a map's longer side: fine enough for a wide screen, and a city's neighbourhoods weigh some tens of kilobytes. */
const MAP_SIZE = 720;

/** A place as the graph shows it. */
export const placeAnswer = (place: PlaceRow) => ({
  ...place,
  parents: place.parents?.toSorted((one, other) => widthOf(one) - widthOf(other)),
  centre: place.latitude !== null && place.longitude !== null ? place : null,
  deprivation: place.deprivation ? deprivationAnswer(place.deprivation) : null,
  map: place.parts && place.parts.length > 0 ? mapAnswer(place.parts) : null,
  sources: place.loaded && sourcesOf(place, place.loaded),
});

const widthOf = ({ kind }: PlaceName): number => PLACE_KINDS.indexOf(kind);

function deprivationAnswer({ neighbourhoods, deciles, domains, rank, score }: DeprivationRow) {
  const isOne = rank !== null;
  const part = (counts: Deciles) => ({ deciles: counts, ...shareOf(counts, neighbourhoods) });
  return {
    ...{ neighbourhoods, rank, score, ...part(deciles) },
    decile: isOne ? decileOf(rank) : null,
    domains: DOMAINS.map((domain: Domain) => ({
      domain,
      ...part(domains[domain]),
      decile: isOne ? domains[domain].indexOf(1) + 1 : null,
    })),
  };
}

const shareOf = ([mostDeprived = 0]: Deciles, neighbourhoods: number) => ({
  mostDeprived,
  mostDeprivedPercent: percentOf(mostDeprived, neighbourhoods),
});

function mapAnswer(parts: readonly PartRow[]) {
  const drawn = parts.filter(({ geometry }) => geometry !== null);
  const areas = drawn.map(({ code, geometry }) => ({ code, area: geometry as Area }));
  const map = areas.length > 0 ? areaMap(areas, MAP_SIZE) : null;
  const paths = new Map(map?.shapes.map(({ code, path }) => [code, path]));
  return {
    kind: parts[0]?.kind,
    width: map?.width ?? null,
    height: map?.height ?? null,
    parts: parts.map(({ geometry: _, ...part }) => ({
      ...part,
      mostDeprivedPercent: part.neighbourhoods > 0 ? percentOf(part.mostDeprived, part.neighbourhoods) : null,
      path: paths.get(part.code) ?? null,
    })),
  };
}
