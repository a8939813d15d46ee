import type { Language, Strings, Translations } from '@commonweal/ui';

const known: Partial<Record<Language, Strings>> = {};

/** The server knows both languages; a browser learns the one that its page is in before it takes the page over. */
export const learn = (words: Partial<Translations>): void => void Object.assign(known, words);

/** What is known of a language. A page that says sorry and no longer knows its language speaks the one there is. */
export function wordsIn(language: Language): Partial<Translations> {
  const [words] = [known[language], ...Object.values(known)].filter((each) => each !== undefined);
  return words ? { [language]: words } : {};
}
