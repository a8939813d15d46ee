import { type Pattern, patternOf } from './pattern.js';

/** A sentence of the catalogue that has places, in both languages. */
export interface Entry {
  readonly english: Pattern;
  readonly welsh: Pattern;
}

/** English sentences and their Welsh. Places have the same names in both; a Welsh sentence may leave some out. */
export type Catalogue = Readonly<Record<string, string>>;

/** A catalogue in the form in which it is looked up. */
export interface CatalogueIndex {
  /** Sentences without places. */
  readonly whole: ReadonlyMap<string, string>;
  /** Sentences by the word they begin with; those that begin with a place under ''. */
  readonly byFirstWord: ReadonlyMap<string, readonly Entry[]>;
}

export function catalogueIndex(catalogue: Catalogue): CatalogueIndex {
  const whole = new Map<string, string>();
  const byFirstWord = new Map<string, Entry[]>();
  for (const [english, welsh] of Object.entries(catalogue)) {
    const entry = { english: patternOf(english), welsh: patternOf(welsh) };
    if (entry.english.places.length === 0) whole.set(english, welsh);
    else listed(byFirstWord, firstWordOf(entry.english.texts[0] ?? '')).push(entry);
  }
  return { whole, byFirstWord };
}

/** The sentences that a text may be. */
export const entriesFor = ({ byFirstWord }: CatalogueIndex, text: string): readonly Entry[] => [
  ...(byFirstWord.get(firstWordOf(text)) ?? []),
  ...(byFirstWord.get('') ?? []),
];

/** A word counts where it is complete: `The {thing}` begins with it, `The{thing}` with a place. */
const firstWordOf = (text: string): string => /^\S+(?=\s)/.exec(text)?.[0] ?? '';

function listed(map: Map<string, Entry[]>, word: string): Entry[] {
  const list = map.get(word) ?? [];
  map.set(word, list);
  return list;
}
