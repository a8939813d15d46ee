/** A place, with every place that it lies in and itself. */
export interface PlaceAround {
  readonly code: string;
  readonly around: readonly string[];
}

/** What work a supplier looks for; whatever is empty or null it has not said. */
export interface WorkWanted {
  /** Codes of the Common Procurement Vocabulary, eight digits each. */
  readonly cpvCodes: readonly string[];
  readonly places: readonly PlaceAround[];
  /** Pence. */
  readonly valueFrom: bigint | null;
  readonly valueTo: bigint | null;
  /** A voluntary, community or social enterprise. */
  readonly isVcse: boolean;
  /** A small or medium-sized enterprise, as far as its figures are known. */
  readonly isSme: boolean;
}

/** What work an opportunity is; whatever is empty or null its buyer has not said. */
export interface WorkOffered {
  readonly cpvCodes: readonly string[];
  readonly places: readonly PlaceAround[];
  readonly valuePence: bigint | null;
  readonly isVcseFriendly: boolean;
  readonly isSmeFriendly: boolean;
}

/** Why an opportunity is for a supplier. */
export interface MatchReasons {
  /** Those of the supplier's codes that it is about: the same, narrower or wider. */
  readonly cpvCodes: readonly string[];
  /** Those of the supplier's places that it is in, or that lie in one of its places. */
  readonly placeCodes: readonly string[];
  /** Its value is known, and one that the supplier takes on. */
  readonly isInRange: boolean;
  /** Its buyer says that it suits such enterprises, and the supplier is one. */
  readonly isForVcse: boolean;
  /** The same of small and medium-sized enterprises. */
  readonly isForSme: boolean;
}

/**
 * Why an opportunity is for a supplier; null when it is not. Kind of work, place and value must each fit as far as both
 * have said something of it, but for the kind of work, of which an opportunity must say what a supplier with codes looks
 * for; and at least one of the three must be known to fit.
 *
 * @example matchReasons({ cpvCodes: ['85310000'], … }, { cpvCodes: ['85000000'], … }) // { cpvCodes: ['85310000'], … }
 */
export function matchReasons(wanted: WorkWanted, offered: WorkOffered): MatchReasons | null {
  const cpvCodes = wanted.cpvCodes.filter((code) => offered.cpvCodes.some((other) => areInLine(code, other)));
  const places = wanted.places.filter((place) => offered.places.some((other) => isNear(place, other)));
  const fits = [
    wanted.cpvCodes.length === 0 ? null : cpvCodes.length > 0,
    wanted.places.length === 0 || offered.places.length === 0 ? null : places.length > 0,
    inRange(wanted, offered.valuePence),
  ];
  if (fits.includes(false) || !fits.includes(true)) return null;
  return {
    ...{ cpvCodes, placeCodes: places.map(({ code }) => code), isInRange: fits[2] === true },
    isForVcse: wanted.isVcse && offered.isVcseFriendly,
    isForSme: wanted.isSme && offered.isSmeFriendly,
  };
}

/**
 * The digits that a code and all that are narrower begin with: its own without the zeros at the end, two at least.
 *
 * @param code eight digits
 */
export const cpvStem = (code: string): string => code.replace(/0+$/, '').padEnd(2, '0');

/**
 * The codes that are wider than a code, the widest first.
 *
 * @param code eight digits
 * @example widerCodes('85312000') // ['85000000', '85300000', '85310000']
 */
export function widerCodes(code: string): string[] {
  const stem = cpvStem(code);
  const stems = Array.from({ length: Math.max(0, stem.length - 2) }, (_, more) => stem.slice(0, 2 + more));
  return [...new Set(stems.map((each) => each.padEnd(8, '0')))].filter((each) => cpvStem(each) !== stem);
}

const areInLine = (one: string, other: string): boolean =>
  one.startsWith(cpvStem(other)) || other.startsWith(cpvStem(one));

const isNear = (one: PlaceAround, other: PlaceAround): boolean =>
  other.around.includes(one.code) || one.around.includes(other.code);

/** Null: not known. */
function inRange({ valueFrom, valueTo }: WorkWanted, value: bigint | null): boolean | null {
  if (value === null || (valueFrom === null && valueTo === null)) return null;
  return value >= (valueFrom ?? value) && value <= (valueTo ?? value);
}
