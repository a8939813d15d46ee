import { textIn } from '@commonweal/client/server';
import { type Language, chosenLanguage } from '@commonweal/ui';

import { cookies } from './cookies.server';

/** The language the person reads, and the header that keeps a choice made in the address. */
export async function languageOf(request: Request): Promise<{ language: Language; headers: Headers }> {
  const query = new URL(request.url).searchParams.get('lang');
  const cookie = await textIn(cookies.language, request);
  const language = chosenLanguage({ query, cookie, browser: request.headers.get('accept-language') });
  const headers = new Headers();
  if (query === language) headers.append('set-cookie', await cookies.language.serialize(language));
  return { language, headers };
}
