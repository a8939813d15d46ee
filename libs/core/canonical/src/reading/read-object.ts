import type { Place } from './place.js';

/** A JSON object: member names to values not yet read. */
export type Members = Readonly<Record<string, unknown>>;

/**
 * The JSON object that stands at a place; null, with a fault, when something else stands there.
 *
 * A member that is not in `known` is a fault too: a mistyped name would otherwise change a result in silence.
 */
export function readObject(value: unknown, place: Place, known: readonly string[]): Members | null {
  const members = readMembers(value, place);
  if (members === null) return null;
  for (const key of Object.keys(members)) {
    if (!known.includes(key)) place.at(key).refuse(`is not a known field here; known are ${known.join(', ')}.`);
  }
  return members;
}

/** The JSON object that stands at a place, whatever its members are called. */
export function readMembers(value: unknown, place: Place): Members | null {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Members;
  return place.refuse(value === undefined ? 'is missing.' : 'must be an object.');
}

/** The JSON list that stands at a place; null, with a fault, when something else stands there. */
export function readList(value: unknown, place: Place): readonly unknown[] | null {
  if (Array.isArray(value)) return value as unknown[];
  return place.refuse(value === undefined ? 'is missing.' : 'must be a list.');
}

/** A member by its name, never one that every object inherits. */
export const member = (members: Members, key: string): unknown =>
  Object.hasOwn(members, key) ? members[key] : undefined;
