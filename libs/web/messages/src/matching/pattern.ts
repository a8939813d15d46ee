/**
 * What may fill a place of a sentence, by the place's name without its number:
 *
 * - `n`: digits, as of a count, a percentage or a sum, kept as it is
 * - `code`: what has no space, such as a code, an id or an instant, kept as it is
 * - `path`: where in an input a fault lies, `$.bids[3].price`
 * - `date`: a day in words
 * - `words`: words of somebody else, kept as they are and marked as English
 * - `thing`, `things`: one of our things, or several in a row, by its Welsh name
 * - `said`: sentences of the catalogue
 */
export const PLACE_KINDS = ['n', 'code', 'path', 'date', 'words', 'things', 'thing', 'said'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface Place {
  readonly name: string;
  readonly kind: PlaceKind;
}

/** A sentence cut at its places: literal text and places in turn, beginning and ending with text. */
export interface Pattern {
  readonly texts: readonly string[];
  readonly places: readonly Place[];
}

const PLACE = new RegExp(`\\{((?:${PLACE_KINDS.join('|')})\\d?)\\}`);

/** @example patternOf('Use at most {n} stages') // texts 'Use at most ', ' stages'; one place, n */
export function patternOf(sentence: string): Pattern {
  const parts = sentence.split(PLACE);
  return {
    texts: parts.filter((_, at) => at % 2 === 0),
    places: parts.filter((_, at) => at % 2 === 1).map((name) => ({ name, kind: name.replace(/\d$/, '') as PlaceKind })),
  };
}

/** What stands in each place, by its name, read by whoever knows the kinds. */
export type Filled<T> = ReadonlyMap<string, T>;

/** Reads what fills a place; null where it cannot stand there. */
export type ReadPlace<T> = (kind: PlaceKind, text: string) => T | null;

/**
 * What fills the places of a pattern in a text; null where the text is no such sentence. A place ends at the first
 * following text that makes a whole of it.
 */
export function filledIn<T>({ texts, places }: Pattern, text: string, read: ReadPlace<T>): Filled<T> | null {
  const [head = ''] = texts;
  if (!text.startsWith(head)) return null;
  const values = new Map<string, T>();
  return fits(head.length, 0) ? values : null;

  function fits(from: number, at: number): boolean {
    const place = places[at];
    if (!place) return from === text.length;
    return endsOf(from, texts[at + 1] ?? '').some((end) => takes(place, { from, end, at }));
  }

  /** Where a place that begins here may end. */
  function endsOf(from: number, next: string): number[] {
    if (next === '') return [text.length];
    const ends: number[] = [];
    for (let end = text.indexOf(next, from + 1); end > 0; end = text.indexOf(next, end + 1)) ends.push(end);
    return ends;
  }

  function takes(place: Place, { from, end, at }: { from: number; end: number; at: number }): boolean {
    const value = end > from ? read(place.kind, text.slice(from, end)) : null;
    if (value === null || !fits(end + (texts[at + 1] ?? '').length, at + 1)) return false;
    values.set(place.name, value);
    return true;
  }
}
