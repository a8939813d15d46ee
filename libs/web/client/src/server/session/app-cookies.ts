import { randomBytes } from 'node:crypto';

import { type Cookie, createCookie } from 'react-router';

/** The cookies of one web app. Ports of one machine share their cookies, so each app's names are its own. */
export interface AppCookies {
  /** Holds the token of the session at the API. */
  readonly session: Cookie;
  /** Holds the token of an assisted session while the person helps somebody. */
  readonly assistance: Cookie;
  /** Knows a visitor's forms for that visitor's until there is a session. */
  readonly visitor: Cookie;
  /** Carries what a journey of several steps must remember between two of them, a quarter of an hour at most. */
  readonly journey: Cookie;
  /** Tells one browser's ballots from another's, and nothing else. */
  readonly ballot: Cookie;
  /** Holds the language the person chose. */
  readonly language: Cookie;
  /** Newest first: the first signs, all are recognised. */
  readonly secrets: readonly string[];
}

const A_QUARTER = 90 * 24 * 60 * 60;
const A_YEAR = 365 * 24 * 60 * 60;
const A_QUARTER_OF_AN_HOUR = 15 * 60;

/**
 * The cookies of an app, by `COOKIE_SECRETS` and `COOKIE_SECURE`. Over https their names begin with `__Host-`: no other
 * host and no unencrypted page can set them. Without configured secrets the sessions end when this process does.
 */
export function appCookies(app: 'admin' | 'portal', env: NodeJS.ProcessEnv): AppCookies {
  const configured = env['COOKIE_SECRETS']?.split(',').filter(Boolean) ?? [];
  const secrets = configured.length > 0 ? configured : [randomBytes(32).toString('hex')];
  const secure = env['COOKIE_SECURE'] === 'true';
  const name = `${secure ? '__Host-' : ''}commonweal-${app}`;
  const common = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const;
  return {
    session: createCookie(name, { ...common, secrets }),
    assistance: createCookie(`${name}-assistance`, { ...common, secrets }),
    visitor: createCookie(`${name}-visitor`, { ...common, secrets }),
    journey: createCookie(`${name}-journey`, { ...common, secrets, maxAge: A_QUARTER_OF_AN_HOUR }),
    ballot: createCookie(`${name}-ballot`, { ...common, secrets, maxAge: A_QUARTER }),
    language: createCookie(`${name}-language`, { ...common, maxAge: A_YEAR }),
    secrets,
  };
}

/** The text in a cookie of this request; null without one, or with one that is not ours. */
export async function textIn(cookie: Cookie, request: Request): Promise<string | null> {
  const value: unknown = await cookie.parse(request.headers.get('cookie'));
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The header that takes a cookie back. */
export const without = (cookie: Cookie): Promise<string> => cookie.serialize('', { maxAge: 0 });
