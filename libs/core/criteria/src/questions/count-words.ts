/** White space of any kind, and marks of no width that could join words without being seen. */
const BETWEEN = /[\s\u200B\u200C\u200D\u2060]+/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The words of a text: what stands between white space and has a letter or a digit in it. */
export const wordsOf = (text: string): string[] => text.split(BETWEEN).filter((part) => LETTER_OR_DIGIT.test(part));

/**
 * How many words a text has. The form that is filled in and the program that takes it count by this one rule, so neither
 * can refuse what the other allowed.
 *
 * @example 'Hot meals – every day, 7 days a week.' → 8; a dash by itself is no word, 'day-to-day' is one
 */
export const countWords = (text: string): number => wordsOf(text).length;

/** How many words a text is over its limit; 0 where it keeps to it, or has none. @param limit null: no limit */
export const wordsOver = (text: string, limit: number | null): number =>
  limit === null ? 0 : Math.max(0, countWords(text) - limit);
