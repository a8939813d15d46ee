/**
 * A text as it is stored: composed characters (Unicode NFC), no white space at the ends, so that equal words are equal text.
 *
 * @example storedText(' Cafe\u0301 ') // 'Café'
 */
export const storedText = (text: string): string => text.normalize('NFC').trim();
