import { expect, it } from '@jest/globals';

import { appCookies } from './app-cookies.js';
import { signOut } from './signing-out.js';

it('whoever signs out leaves neither session nor assistance behind, nor a journey, in which recovery codes may be', async () => {
  const cookies = appCookies('portal', { COOKIE_SECRETS: 'of a test, and long enough to be one' });
  const ended: (string | null)[] = [];
  const session = (await cookies.session.serialize('token of the session')).split(';', 1).join();
  const request = new Request('http://portal.example/sign-out', { method: 'POST', headers: { cookie: session } });
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
