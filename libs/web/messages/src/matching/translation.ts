import type { SaidPart } from '@commonweal/ui';

import { type CatalogueIndex, entriesFor } from './catalogue-index.js';
import { type Filled, filledIn, type Pattern, type PlaceKind } from './pattern.js';
import { welshDay } from './welsh-day.js';

/** What sentences are translated by. */
export interface Source {
  readonly sentences: CatalogueIndex;
  /** Names of things by their English in small letters. */
  readonly things: ReadonlyMap<string, string>;
  /** Reads what fills a place, in Welsh where it is ours; null where it cannot stand there. */
  readonly read: (kind: PlaceKind, text: string, source: Source) => Parts | null;
}

export type Parts = readonly SaidPart[];

/** The ways in which one message can be read as sentences of the catalogue: none where it is not there, one as a rule. */
export function readings(message: string, source: Source): Parts[] {
  const whole = source.sentences.whole.get(message);
  const own = whole === undefined ? [] : [[{ text: whole }]];
  const filled = entriesFor(source.sentences, message).flatMap(({ english, welsh }) => {
    const values = filledIn(english, message, (kind, text) => source.read(kind, text, source));
    return values ? [spoken(welsh, values)] : [];
  });
  return [...own, ...filled];
}

/** The Welsh of a message, of one sentence or several, perhaps with their source in brackets behind; null where a sentence of it is not in the catalogue. */
export function translated(message: string, source: Source): Parts | null {
  const plain = inSentences(message, source);
  if (plain) return plain;
  const { sentences, cited } = citing(message);
  const said = cited === undefined ? null : inSentences(sentences, source);
  return said && cited !== undefined
    ? [...said, { text: ' (' }, ...inWelshOrEnglish(cited, source), { text: ')' }]
    : null;
}

/** `… (Procurement Act 2023, s.54)`: where a rule comes from stands behind it. */
function citing(message: string): { readonly sentences: string; readonly cited: string | undefined } {
  const [, sentences = message, cited] = /^(.+?[.?!]) \(((?:[^()]|\([^()]*\))+)\)$/s.exec(message) ?? [];
  return { sentences, cited };
}

/** As many of its sentences at once as the catalogue has, then the rest. */
function inSentences(text: string, source: Source): Parts | null {
  const ends = [...text.matchAll(/[.?!](?=;?\s|$)/g)].map(({ index }) => index + 1).reverse();
  for (const end of new Set([text.length, ...ends])) {
    const [begun] = readings(text.slice(0, end), source);
    if (!begun) continue;
    const [gap = ''] = /^;?\s*/.exec(text.slice(end)) ?? [];
    const rest = text.slice(end + gap.length);
    const others = rest === '' ? [] : inSentences(rest, source);
    if (others) return rest === '' ? begun : [...begun, { text: gap }, ...others];
  }
  return null;
}

const inWelshOrEnglish = (text: string, source: Source): Parts =>
  readings(text, source)[0] ?? [{ text, isEnglish: true }];

/** What fills a place of a message as it is said. */
export function placed(kind: PlaceKind, text: string, source: Source): Parts | null {
  if (kind === 'said') return translated(text, source);
  if (kind === 'words') return [{ text, isEnglish: true }];
  const kept = PLAIN[kind](text, source);
  return kept === null ? null : [{ text: kept }];
}

type Plain = Exclude<PlaceKind, 'said' | 'words'>;

const PLAIN: Readonly<Record<Plain, (text: string, source: Source) => string | null>> = {
  n: (text) => (/^-?£?\d[\d,.]*$/.test(text) ? text : null),
  code: (text) => (/^\S+$/.test(text) ? text : null),
  path: (text) => (/^\$[^\s:]*$/.test(text) ? text : null),
  date: welshDay,
  thing: (text, { things }) => things.get(text.toLowerCase()) ?? null,
  things: (text, { things }) => {
    const names = text.split(/, | or | and /).map((name) => things.get(name.toLowerCase()));
    return names.every((name) => name !== undefined) ? names.join(', ') : null;
  },
};

/** The Welsh sentence with its places filled in; text beside text becomes one. */
function spoken({ texts, places }: Pattern, values: Filled<Parts>): Parts {
  const parts = texts.flatMap((text, at) => [{ text }, ...(values.get(places[at]?.name ?? '') ?? [])]);
  return parts
    .reduce<SaidPart[]>((sofar, part) => {
      const last = sofar.at(-1);
      if (!last || last.isEnglish || part.isEnglish) return [...sofar, part];
      return [...sofar.slice(0, -1), { text: last.text + part.text }];
    }, [])
    .filter(({ text }) => text !== '');
}
