import { expect, it } from '@jest/globals';

import { appCookies } from './app-cookies.js';
import { assistanceOver } from './assistance.js';
import { signOut } from './signing-out.js';

const cookies = appCookies('portal', { COOKIE_SECRETS: 'of a test, and long enough to be one' });
const sent = async (cookie: 'session' | 'assistance', text: string) =>
  (await cookies[cookie].serialize(text)).split(';', 1).join();

it('whoever signs out leaves neither session nor assistance behind, nor a journey, in which recovery codes may be', async () => {
  const ended: (string | null)[] = [];
  const headers = { cookie: await sent('session', 'token of the session') };
  const request = new Request('http://portal.example/sign-out', { method: 'POST', headers });
  const answer = await signOut(request, cookies, async (token) => {
    ended.push(token);
    return {} as never;
  });
  expect(ended).toEqual(['token of the session']);
  expect(answer.headers.getSetCookie().map((cookie) => cookie.replace(/=.*Max-Age=0.*/, ' is gone'))).toEqual([
    'commonweal-portal is gone',
    'commonweal-portal-journey is gone',
    'commonweal-portal-assistance is gone',
  ]);
});

it('whoever signs out is signed out, also where an assisted session has ended that the browser still has', async () => {
  const ended: (string | null)[] = [];
  const both = [await sent('assistance', 'cwa_of_the_helped'), await sent('session', 'token of the session')];
  const request = new Request('http://portal.example/sign-out', {
    method: 'POST',
    headers: { cookie: both.join('; ') },
  });
  const answer = await signOut(request, cookies, async (token) => {
    if (token?.startsWith('cwa_')) throw await assistanceOver(cookies);
    ended.push(token);
    return {} as never;
  });
  expect(ended).toEqual(['token of the session']);
  expect(answer.headers.get('location')).toBe('/sign-in');
});
