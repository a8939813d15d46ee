import { TEXT_LENGTH } from './import-limits.js';
import { NumberText, isBlank, kindOf } from './json-value.js';
import type { Ledger } from './ledger.js';
import type { Place } from './place.js';

/** Control characters other than tab and line breaks, and halves of a Unicode pair that stand alone. */
const UNSTORABLE = /[^\P{Cc}\t\n\r\u0080-\u009F]|\p{Surrogate}/u;

export interface TextField {
  /** Field of the draft it becomes. */
  readonly as: string;
  /** Most characters; `short` unless told. */
  readonly length?: number;
}

/**
 * The text at a place, kept to the character: neither trimmed inside nor repaired, markup never interpreted
 * (only white space at both ends goes).
 *
 * @returns nothing when the place is blank; nothing, with an `error` in the ledger, when it is not text, is too long,
 *          or has characters that cannot be stored
 */
export function readText(place: Place, field: TextField, ledger: Ledger): string | undefined {
  if (isBlank(place.value)) return undefined;
  const complaint = textComplaint(place, field.length ?? TEXT_LENGTH.short);
  if (complaint !== undefined) return void ledger.refuse(place, sentence(complaint));
  ledger.take(place, field.as);
  return (place.value as string).trim();
}

/** What is wrong with the place as text; nothing when it is fine. */
export function textComplaint({ value }: Place, length: number): string | undefined {
  if (value === undefined || value === null) return 'missing';
  if (typeof value !== 'string') return `text is expected here, not ${kindOf(value)}`;
  if (value.length > length) return `the text is longer than ${length} characters`;
  return UNSTORABLE.test(value)
    ? 'the text has control characters or broken characters that cannot be stored'
    : undefined;
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** An id: text, or a whole number that some publishers write instead. */
export function readId(place: Place, as: string, ledger: Ledger): string | undefined {
  if (!(place.value instanceof NumberText)) return readText(place, { as }, ledger);
  if (!/^\d{1,18}$/.test(place.value.text)) return void ledger.refuse(place, `${place.value.text} is not an id`);
  ledger.take(place, as);
  return place.value.text;
}
