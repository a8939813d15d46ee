import type { Place } from './place.js';

const LONGEST_ID = 200;
const LONGEST_TEXT = 10_000;

/** Half of a character pair: such a text has no UTF-8 bytes and so no hash. */
const HALF_CHARACTER = /\p{Surrogate}/u;

/** A text that is not empty. */
export function readText(value: unknown, place: Place): string | null {
  if (typeof value !== 'string') return place.refuse(value === undefined ? 'is missing.' : 'must be a text.');
  if (value.trim() === '') return place.refuse('must not be empty.');
  if (value.length > LONGEST_TEXT) return place.refuse(`must not be longer than ${LONGEST_TEXT} characters.`);
  return HALF_CHARACTER.test(value) ? place.refuse('contains half a character.') : value;
}

/** A name that other parts of the input refer to. */
export function readId(value: unknown, place: Place): string | null {
  const id = readText(value, place);
  if (id === null) return null;
  return id.length > LONGEST_ID ? place.refuse(`must not be longer than ${LONGEST_ID} characters.`) : id;
}

/** One of a few words. */
export function readChoice<T extends string>(value: unknown, place: Place, choices: readonly T[]): T | null {
  const found = choices.find((choice) => choice === value);
  return found ?? place.refuse(`must be one of ${choices.join(', ')}.`);
}

/** true or false. */
export function readFlag(value: unknown, place: Place): boolean | null {
  return typeof value === 'boolean'
    ? value
    : place.refuse(value === undefined ? 'is missing.' : 'must be true or false.');
}

/** Which whole numbers are taken. */
export interface WholeRange {
  readonly from: number;
  readonly to: number;
}

/** A JSON whole number within a range. */
export function readWhole(value: unknown, place: Place, { from, to }: WholeRange): number | null {
  if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) return value;
  return place.refuse(value === undefined ? 'is missing.' : `must be a whole number from ${from} to ${to}.`);
}
