import { type Language, chosenLanguage } from '@commonweal/ui';
import { createCookie } from 'react-router';

const cookie = createCookie('commonweal-portal-language', {
  maxAge: 365 * 24 * 60 * 60,
  sameSite: 'lax',
  httpOnly: true,
  secure: process.env['COOKIE_SECURE'] === 'true',
});

/** The language a visitor reads, and the header that keeps a choice made in the address. */
export async function languageOf(request: Request): Promise<{ language: Language; headers: Headers }> {
  const query = new URL(request.url).searchParams.get('lang');
  const kept: unknown = await cookie.parse(request.headers.get('cookie'));
  const language = chosenLanguage({
    query,
    cookie: typeof kept === 'string' ? kept : null,
    browser: request.headers.get('accept-language'),
  });
  const headers = new Headers();
  if (query === language) headers.set('set-cookie', await cookie.serialize(language));
  return { language, headers };
}
