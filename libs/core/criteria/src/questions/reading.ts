import { wordsOf } from './count-words.js';
import { syllables } from './syllables.js';
import { writtenIn } from './written-in.js';

/** The formula behind the reading age; not read in the report itself. */
export const READING_SOURCE = {
  source: 'Kincaid, Fishburne, Rogers and Chissom (1975), Flesch–Kincaid grade level',
  status: 'K',
} as const;

/** Words of more than six letters count as long, as in Björnsson’s LIX (1968). */
export const LONG_WORD = 7;

/** How hard a text is to read. */
export interface Reading {
  readonly language: 'en' | 'cy';
  readonly words: number;
  /** Words of a sentence, on average, to one decimal. */
  readonly perSentence: string;
  readonly longWords: number;
  /** About how many years old somebody is who reads it without effort; null for a text that is not English. */
  readonly age: number | null;
}

const YOUNGEST = 5;
const OLDEST = 22;

/**
 * How hard a text is to read; null where it has no words. The reading age is the Flesch–Kincaid grade, made for English
 * and for whole pages: 0.39 × words a sentence + 11.8 × syllables a word − 15.59, and 5 years more, since American pupils
 * begin grade 1 at six. Of a short question it is a hint, no measurement. It was never fitted to Welsh, whose texts get
 * the length of their sentences and their long words alone.
 *
 * @example 'How will you help people get home?' → 7 words, 7 a sentence, age 6
 */
export function readingOf(text: string): Reading | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const language = writtenIn(text);
  const perSentence = words.length / sentences(text);
  return {
    ...{ language, words: words.length, perSentence: perSentence.toFixed(1) },
    longWords: words.filter((word) => lettersIn(word) >= LONG_WORD).length,
    age: language === 'en' ? ageFor(perSentence, syllablesIn(words) / words.length) : null,
  };
}

/** Sentences end with a mark before white space, or with their line. */
const sentences = (text: string): number =>
  Math.max(1, text.split(/[.!?…]+(?=\s|$)|\n+/u).filter((part) => wordsOf(part).length > 0).length);

const lettersIn = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0;

const syllablesIn = (words: readonly string[]): number =>
  words
    .flatMap((word) => word.split(/[-–—/]/))
    .reduce((sum, part) => sum + (lettersIn(part) > 0 ? syllables(part) : 1), 0);

function ageFor(perSentence: number, perWord: number): number {
  const grade = 0.39 * perSentence + 11.8 * perWord - 15.59;
  return Math.min(OLDEST, Math.max(YOUNGEST, Math.round(grade + 5)));
}
