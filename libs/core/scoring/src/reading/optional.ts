import {
  member,
  readDecimal,
  readFlag,
  type DecimalRule,
  type Fraction,
  type Members,
  type Place,
} from '@commonweal/canonical';

/** What an optional member reads as: its value, `absent` when it is not there, null (and a fault) when it is faulty. */
export interface Optional {
  readonly place: Place;
  readonly rule: DecimalRule;
}

/** A decimal that must be there. */
export const needed = (members: Members, name: string, { place, rule }: Optional): Fraction | null =>
  readDecimal(member(members, name), place.at(name), rule);

/** A decimal that may be missing, and then reads as null; a faulty one does too, but leaves its fault. */
export function ifGiven(members: Members, name: string, options: Optional): Fraction | null {
  return member(members, name) === undefined ? null : needed(members, name, options);
}

/** true or false; missing reads as false. */
export function flagIfGiven(members: Members, name: string, place: Place): boolean {
  const given = member(members, name);
  return given !== undefined && readFlag(given, place.at(name)) === true;
}
