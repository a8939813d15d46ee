/** Characters that XML forbids, that a printer would obey, or that turn the order of the words around them. */
const UNSAFE = /[\p{Cc}\u00AD\u2028-\u202E\u2066-\u2069\uE000\uFFFE\uFFFF]/gu;

/**
 * Somebody's text as any document may have it: without control characters, halves of characters and marks that reverse
 * what stands around them. Line breaks become spaces.
 *
 * @example printableText('a\u0000b\nc') // 'ab c'
 */
export const printableText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\r\n\t]+/g, ' ')
    .replaceAll(UNSAFE, '');
