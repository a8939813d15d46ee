import { type Language, chosenLanguage } from '@commonweal/ui';

import { languageCookie, textIn } from './cookies.server';

/** The language the person reads, and the header that keeps a choice made in the address. */
export async function languageOf(request: Request): Promise<{ language: Language; headers: Headers }> {
  const query = new URL(request.url).searchParams.get('lang');
  const cookie = await textIn(languageCookie, request);
  const language = chosenLanguage({ query, cookie, browser: request.headers.get('accept-language') });
  const headers = new Headers();
  if (query === language) headers.set('set-cookie', await languageCookie.serialize(language));
  return { language, headers };
}
