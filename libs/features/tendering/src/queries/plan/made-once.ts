import type { Wanted } from './wanted.js';

const known = new WeakMap<Wanted, Map<string, string>>();

/**
 * A statement's text, made once for each wish that comes again as the same object, as those of known documents do.
 *
 * @param rest whatever else the text depends on
 */
export function madeOnce(wanted: Wanted, rest: string, make: () => string): string {
  const texts = known.get(wanted) ?? new Map<string, string>();
  known.set(wanted, texts);
  const text = texts.get(rest) ?? make();
  texts.set(rest, text);
  return text;
}
