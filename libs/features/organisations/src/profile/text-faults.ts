import { storedText } from '@commonweal/canonical';
import type { Fault } from '@commonweal/result';

/** Characters nobody can see, halves of a Unicode pair, marks that turn the direction of writing. */
const UNWANTED = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u;

/** What is wrong with one line that a person typed. */
export function lineFaults(text: string, { path, most }: { readonly path: string; readonly most: number }): Fault[] {
  const { length } = storedText(text);
  if (length < 1) return [{ path, message: 'Enter something' }];
  if (length > most) return [{ path, message: `Shorten this to ${most} characters: it has ${length}` }];
  return UNWANTED.test(text) ? [{ path, message: 'Remove the control characters; copy it as plain text' }] : [];
}

/** What is wrong with a list: too long, or something in it. */
export function listFaults<T>(
  list: readonly T[],
  { path, most }: { readonly path: string; readonly most: number },
  faultsOf: (item: T, at: string) => Fault[],
): Fault[] {
  if (list.length > most) return [{ path, message: `List at most ${most}` }];
  return list.flatMap((item, index) => faultsOf(item, `${path}[${index}]`));
}
