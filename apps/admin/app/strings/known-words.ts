import type { Language, SaidIn, Strings, Translations } from '@commonweal/ui';

const known: Partial<Record<Language, Strings>> = {};

/** The server knows both languages; a browser learns the one that its page is in before it takes the page over. */
export const learn = (words: Partial<Translations>): void => void Object.assign(known, words);

/** What is known of a language. A page that says sorry and no longer knows its language speaks the one there is. */
export function wordsIn(language: Language): Partial<Translations> {
  const [words] = [known[language], ...Object.values(known)].filter((each) => each !== undefined);
  return words ? { [language]: words } : {};
}

let sayInWelsh: SaidIn = () => null;

/** The server knows every sentence of the API in Welsh; a browser learns those of the page. */
export const learnToSay = (said: SaidIn): void => void (sayInWelsh = said);

/** What is known of the API's sentences. */
export const saidInWelsh: SaidIn = (message) => sayInWelsh(message);
