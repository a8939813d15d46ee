import {
  isZero,
  member,
  readDecimal,
  type DecimalRule,
  type Fraction,
  type Members,
  type Place,
} from '@commonweal/canonical';

/** A published figure of the tender that stands only where something uses it. */
export interface Figure {
  /** null when not given (or faulty) */
  readonly value: Fraction | null;
  /** The figure, which must be there and more than 0; null, with one fault however often it is asked, when it is not. */
  demand(user: string): Fraction | null;
}

/** Reads a figure that may be missing. */
export function readFigure(
  members: Members,
  name: string,
  { place, rule }: { place: Place; rule: DecimalRule },
): Figure {
  const given = member(members, name);
  const at = place.at(name);
  const value = given === undefined ? null : readDecimal(given, at, rule);
  let refused = given !== undefined && value === null;
  return { value, demand };

  function demand(user: string): Fraction | null {
    if (value !== null && !isZero(value)) return value;
    if (!refused) at.refuse(value === null ? `is missing: ${user} needs it.` : `must be more than 0: ${user} uses it.`);
    refused = true;
    return null;
  }
}
