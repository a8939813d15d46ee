import { randomBytes } from 'node:crypto';

import { type Cookie, createCookie } from 'react-router';

/** Without configured secrets the sessions end when this process does. */
const secrets = process.env['COOKIE_SECRETS']?.split(',').filter(Boolean) ?? [randomBytes(32).toString('hex')];
const common = { httpOnly: true, sameSite: 'lax', path: '/', secure: process.env['COOKIE_SECURE'] === 'true' } as const;

/** Holds the token of the session at the API. */
export const sessionCookie: Cookie = createCookie('commonweal-admin', { ...common, secrets });

/** Holds the language the person chose. */
export const languageCookie: Cookie = createCookie('commonweal-admin-language', {
  ...common,
  maxAge: 365 * 24 * 60 * 60,
});

/** The text in a cookie of this request; null without one, or with one that is not ours. */
export async function textIn(cookie: Cookie, request: Request): Promise<string | null> {
  const value: unknown = await cookie.parse(request.headers.get('cookie'));
  return typeof value === 'string' && value !== '' ? value : null;
}
