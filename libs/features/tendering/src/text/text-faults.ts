import { storedText } from '@commonweal/canonical';
import type { Fault } from '@commonweal/result';

/** Control characters other than tab and line breaks, halves of a Unicode pair that stand alone, marks that turn the direction of writing. */
const UNWANTED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u;

interface TextRule {
  /** JSON path of the field */
  readonly path: string;
  /** what the field is called in a sentence */
  readonly name: string;
  readonly least?: number;
  readonly most: number;
}

/** What is wrong with a text that a person typed: too short, too long, or with characters nobody can see. */
export function textFaults(text: string, { path, name, least = 1, most }: TextRule): Fault[] {
  const { length } = storedText(text);
  if (length < least) return [{ path, message: `Enter ${name}` }];
  if (length > most) return [{ path, message: `Shorten ${name} to ${most} characters: it has ${length}` }];
  if (UNWANTED.test(text))
    return [{ path, message: `Remove the control characters from ${name}; copy it as plain text` }];
  return [];
}
