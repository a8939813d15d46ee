import { DOCUMENT_TYPES_IN_WORDS, documentTypeOf } from './document-types.js';

const MOST_CHARACTERS = 200;

/** Control characters, halves of a Unicode pair that stand alone, marks that turn the direction of writing. */
const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u;

/** The name as it is kept and shown: composed characters (Unicode NFC), no space at the ends. It is never a path or a key. */
export const fileLabel = (name: string): string => name.normalize('NFC').trim();

/**
 * Why a file of this name is not taken, as a sentence; null: it is.
 *
 * @example fileNameFault('../../etc/passwd.txt') // 'Rename the file: …'
 */
export function fileNameFault(name: string): string | null {
  if (UNSEEN.test(name)) return 'Rename the file: its name has characters that nobody can see';
  const label = fileLabel(name);
  if (/[/\\]/.test(label)) return 'Rename the file: a name has no slashes and names no folder';
  if (label.length > MOST_CHARACTERS) return `Shorten the name of the file to ${MOST_CHARACTERS} characters`;
  if (/^\./.test(label)) return 'Rename the file: its name begins with a dot';
  return documentTypeOf(label) ? null : `Choose a file of one of these types: ${DOCUMENT_TYPES_IN_WORDS}`;
}
