const NOT_ENGLISH_LETTER = /[^a-z]/g;
const VOWELS = /[aeiouy]+/g;
/** Endings that are written and not spoken: the e of "time" and "while", not of "people"; the ed of "placed", not of "needed". */
const SILENT = /(?:[^laeiouy]|[aeiouy]l)es?$|[^aeiouytd]ed$/;
const SPOKEN = /(?:[sxzcg]|ch|sh)es$/;
/** Vowels beside each other that are two sounds, as in "material" and "doing"; not as in "social" and "nation". */
const APART = /(?<![tcsgx])i[ao]|[aeou]ing/g;

/**
 * About how many syllables an English word has, by its spelling: groups of vowels, without endings that are not spoken.
 * Spelling does not tell all; over a few sentences the errors even out.
 */
export function syllables(word: string): number {
  const letters = word.normalize('NFD').toLowerCase().replace(NOT_ENGLISH_LETTER, '');
  const count = (pattern: RegExp) => letters.match(pattern)?.length ?? 0;
  const silent = SILENT.test(letters) && !SPOKEN.test(letters) ? 1 : 0;
  return Math.max(1, count(VOWELS) - silent + count(APART));
}
