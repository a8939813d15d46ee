import {
  ANY,
  member,
  ONE,
  POSITIVE,
  readDecimal,
  readList,
  readObject,
  type Fraction,
  type Members,
  type Place,
} from '@commonweal/canonical';

import { placeFactor, type PlaceShare } from './place-factor.js';

/** The place factor of the commitment written in `members`: given, worked out from `places`, or 1. */
export function readPlaceFactor(members: Members, place: Place): Fraction | null {
  const factor = member(members, 'placeFactor');
  const places = member(members, 'places');
  if (places === undefined) return factor === undefined ? ONE : readDecimal(factor, place.at('placeFactor'), ANY);
  if (factor !== undefined) return place.at('places').refuse('stands beside placeFactor; give one of them.');
  return readPlaces(places, place.at('places'));
}

function readPlaces(value: unknown, place: Place): Fraction | null {
  const items = readList(value, place);
  if (items === null) return null;
  if (items.length === 0) return place.refuse('must name at least one place.');
  const shares = items.map((item, index) => readPlaceShare(item, place.at(index)));
  return shares.every((share) => share !== null) ? placeFactor(shares) : null;
}

function readPlaceShare(value: unknown, place: Place): PlaceShare | null {
  const members = readObject(value, place, ['share', 'factor']);
  if (members === null) return null;
  const share = readDecimal(member(members, 'share'), place.at('share'), POSITIVE);
  const factor = readDecimal(member(members, 'factor'), place.at('factor'), ANY);
  return share === null || factor === null ? null : { share, factor };
}
