export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', cy: 'Cymraeg' };

export interface LanguageWishes {
  /** From the address, `?lang=`: wins. */
  readonly query: string | null;
  /** From an earlier choice. */
  readonly cookie: string | null;
  /** From the browser's settings, `Accept-Language`. */
  readonly browser: string | null;
}

/** The language to answer in: the first wish that we speak, else English. */
export function chosenLanguage({ query, cookie, browser }: LanguageWishes): Language {
  const wishes = [query, cookie, ...(browser ?? '').split(',').map((part) => part.split(/[;-]/)[0]?.trim())];
  return wishes.find(isLanguage) ?? 'en';
}

function isLanguage(word: string | null | undefined): word is Language {
  return LANGUAGES.some((language) => language === word);
}
