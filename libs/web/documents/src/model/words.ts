import { type Language, type Translate, type Translator, translatorFor } from '@commonweal/ui';

import { documentStrings } from '../strings/document-strings.js';
import { printableText } from './printable-text.js';
import type { Inline, Run } from './document-model.js';

/** Stands around the name of a value while a sentence is cut at its values; `printableText` takes it out of all texts. */
const CUT = '\uE000';

type Values = Readonly<Record<string, string | number>>;

/** The words of a document in its language, among them those of others, which stay in English and say so. */
export interface Words extends Translator {
  /** A sentence of ours. */
  readonly ours: (key: string, values?: Values) => Inline;
  /** What a buyer wrote, or a source has. */
  readonly theirs: (text: string) => Inline;
  /** A sentence of ours with somebody's English words in it. */
  readonly mixed: (key: string, values: Values, theirs: readonly string[]) => Inline;
  /** Whichever of the two is in the document's language. */
  readonly either: (english: string, welsh: string | null) => Inline;
}

export function wordsIn(language: Language): Words {
  const { t } = translatorFor(language, documentStrings);
  const theirs = (text: string): Inline => [english(text, language)];
  return {
    ...{ language, t, theirs },
    ours: (key, values) => plain(t(key, values)),
    mixed: (key, values, names) => cutSentence(t, key, { values, names }).map((part, index) => partOf(part, index)),
    either: (en, cy) => (language === 'cy' && cy !== null ? plain(cy) : theirs(en)),
  };

  function partOf(part: string, index: number): Run {
    return index % 2 === 0 ? { text: part } : english(part, language);
  }
}

/** Words as they stand, in the document's language. */
export const plain = (text: string): Inline => [{ text: printableText(text) }];

function english(text: string, language: Language): Run {
  return language === 'en' ? { text: printableText(text) } : { text: printableText(text), language: 'en' };
}

interface Cut {
  readonly values: Values;
  readonly names: readonly string[];
}

/** Our words and the given values in turn, beginning with our words. */
function cutSentence(t: Translate, key: string, { values, names }: Cut): string[] {
  const marked = names.map((name) => [name, `${CUT}${printableText(String(values[name] ?? ''))}${CUT}`] as const);
  return t(key, { ...values, ...Object.fromEntries(marked) }).split(CUT);
}
