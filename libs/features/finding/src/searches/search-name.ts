import { storedText } from '@commonweal/canonical';
import type { Fault } from '@commonweal/result';

/** Characters nobody can see, halves of a Unicode pair, marks that turn the direction of writing. */
const UNWANTED = /\p{C}/u;
const LONGEST = 100;

/** What is wrong with the name of a search. */
export function nameFaults(name: string): Fault[] {
  const path = '$.name';
  const { length } = storedText(name);
  if (length === 0) return [{ path, message: 'Enter a name for the search' }];
  if (length > LONGEST) return [{ path, message: `Shorten the name to ${LONGEST} characters: it has ${length}` }];
  return UNWANTED.test(name) ? [{ path, message: 'Remove the control characters; copy it as plain text' }] : [];
}
