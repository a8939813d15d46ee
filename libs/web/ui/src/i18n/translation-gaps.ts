import type { Strings, Translations } from './translator.js';

const WELSH_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const PLURAL = /_(zero|one|two|few|many|other)$/;

/**
 * What is missing before every screen can be read in both languages, one line each:
 * keys that only one language has, plurals without all their forms, values that only one language fills in.
 */
export function translationGaps({ en, cy }: Translations): readonly string[] {
  const english = flat(en);
  const welsh = flat(cy);
  return [
    ...missing(english, welsh, 'cy'),
    ...missing(welsh, english, 'en'),
    ...incompletePlurals(english, ['one', 'other'], 'en'),
    ...incompletePlurals(welsh, WELSH_FORMS, 'cy'),
    ...differentValues(english, welsh),
  ];
}

type Flat = ReadonlyMap<string, string>;

function flat(strings: Strings, prefix = ''): Flat {
  const entries = Object.entries(strings).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : [...flat(value, `${prefix}${key}.`)],
  );
  return new Map(entries);
}

function missing(from: Flat, to: Flat, language: string): string[] {
  const present = stems(to);
  return [...stems(from)].filter((key) => !present.has(key)).map((key) => `${language}: no "${key}"`);
}

function stems(strings: Flat): ReadonlySet<string> {
  return new Set([...strings.keys()].map((key) => key.replace(PLURAL, '')));
}

function incompletePlurals(strings: Flat, forms: readonly string[], language: string): string[] {
  const plurals = new Set([...strings.keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')));
  return [...plurals].flatMap((key) =>
    forms.filter((form) => !strings.has(`${key}_${form}`)).map((form) => `${language}: no "${key}_${form}"`),
  );
}

function differentValues(english: Flat, welsh: Flat): string[] {
  return [...english]
    .filter(([key, text]) => welsh.has(key) && valuesIn(text) !== valuesIn(welsh.get(key) ?? ''))
    .map(([key]) => `both: "${key}" fills in different values`);
}

function valuesIn(text: string): string {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name]) => name)
    .sort()
    .join();
}
