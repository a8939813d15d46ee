import { type FormatterModule, type i18n, createInstance } from 'i18next';

import { numberInWords } from '../formats/number.js';
import { uiStrings } from './ui-strings.js';
import type { Language } from './language.js';
import type { SaidIn } from './said-part.js';

/** Strings by key; a group of strings is a namespace of its own. */
export interface Strings {
  readonly [key: string]: string | Strings;
}

export type Translations = Readonly<Record<Language, Strings>>;

/** Fills words into a string by its key: `t('tenders.count', { count: 3 })`. Counts are written as numbers are. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export interface Translator {
  readonly language: Language;
  readonly t: Translate;
  /** Puts sentences of the API into the language; where it is missing they stay as they are. */
  readonly said?: SaidIn;
}

/**
 * The strings of the shared components together with an app's own, in one language.
 * A key without a string is a fault of ours and throws in place of showing the key.
 */
export function translatorFor(language: Language, app: Partial<Translations>): Translator {
  const instance = instanceOf(language, app);
  const t: Translate = (key, values = {}) => {
    if (!instance.exists(key, values)) throw new MissingStringError(key, language);
    return instance.t(key, values);
  };
  return { language, t };
}

/** A screen asks for a string that nobody wrote. */
export class MissingStringError extends Error {
  constructor(key: string, language: Language) {
    super(`No string for "${key}" in "${language}"`);
    this.name = 'MissingStringError';
  }
}

function instanceOf(language: Language, app: Partial<Translations>): i18n {
  const instance = createInstance().use(COUNTS);
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
    resources: { [language]: { translation: { ...app[language], ui: uiStrings[language] } } },
  });
  return instance;
}

type Formatted = Parameters<FormatterModule['format']>;

/** How a value stands in a sentence: a count with its commas, anything else as it is. */
const COUNTS: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (...[value, , , options]: Formatted) =>
    options?.['interpolationkey'] === 'count' && typeof value === 'number' ? numberInWords(value) : (value as string),
};
