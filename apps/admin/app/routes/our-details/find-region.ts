const OFTEN_LEFT_OUT =
  /\b(?:the|of|city|county|borough|district|metropolitan|royal|london|unitary|authority|council|cyngor|sir)\b/gu;

/**
 * The part of a council's or a place's name that tells it from others.
 *
 * @example ownName('Bristol, City of') // 'bristol'
 */
export function ownName(name: string): string {
  const plain = name.toLowerCase().replaceAll(/[^\p{L}\s]/gu, ' ');
  const own = plain.replaceAll(OFTEN_LEFT_OUT, ' ').replaceAll(/\s+/g, ' ').trim();
  return own === '' ? plain.replaceAll(/\s+/g, ' ').trim() : own;
}

interface NamedPlace {
  readonly code: string;
  readonly name: string;
}

/** The places of exactly that name. */
export const sameNamed = <T extends NamedPlace>(places: readonly T[], name: string): T[] =>
  places.filter((place) => ownName(place.name) === ownName(name));
