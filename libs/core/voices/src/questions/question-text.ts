import type { Fault } from '@commonweal/result';

export const MOST_OF_QUESTION = 1_000;
export const MOST_OF_ANSWER = 5_000;
/** Halves of a Unicode pair, marks that turn the direction of writing, control characters other than tab and line breaks. */
const UNSEEN = /\p{Surrogate}|[\u202A-\u202E\u2066-\u2069]|(?![\t\n\r])\p{Cc}/u;

/** A text as it is kept: composed characters (Unicode NFC), line breaks of one kind, no white space at the ends. */
export const keptText = (text: string): string => text.normalize('NFC').replaceAll('\r\n', '\n').trim();

interface TextField {
  /** JSON path of the field. */
  readonly path: string;
  /** What it is, in a sentence: `the question`. */
  readonly name: string;
  /** The most characters, as it is kept. */
  readonly most: number;
}

/**
 * What is wrong with a question or an answer that somebody wrote.
 *
 * @returns at most one fault; empty: the text can be kept
 *
 * @example longTextFaults(' ', { path: '$.question', name: 'the question', most: 1000 }) // [{ path: '$.question', … }]
 */
export function longTextFaults(text: string, { path, name, most }: TextField): Fault[] {
  const { length } = keptText(text);
  if (length === 0) return [{ path, message: `Write ${name}` }];
  if (length > most) return [{ path, message: `Shorten ${name} to ${most} characters: it has ${length}` }];
  return UNSEEN.test(text) ? [{ path, message: `Write ${name} as plain text: it has characters nobody can see` }] : [];
}
