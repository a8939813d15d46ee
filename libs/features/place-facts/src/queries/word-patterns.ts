/** A pattern for `ilike` of each word; signs that mean something there stand for themselves. */
export const wordPatterns = (words: string): string[] =>
  words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`);
