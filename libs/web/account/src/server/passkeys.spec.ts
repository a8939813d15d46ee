import { type Asking, appCookies } from '@commonweal/client/server';
import { describe, expect, it } from '@jest/globals';

import type { AccountApp } from './account-app.js';
import { journeyOf } from './journey.js';
import { passkeyOptions } from './passkeys.js';

const begun = { beginPasskeySignIn: { challenge: 'secret', options: '{"rpId":"localhost"}' } };
const answers: Pick<Asking, 'askWith'> = { askWith: () => Promise.resolve(begun as never) };
const app = { ...answers, cookies: appCookies('portal', {}) } as AccountApp;

/** What is remembered of where the person wanted to go, when their browser says which page it is on. */
async function remembered(referer: string): Promise<string | undefined> {
  const body = new URLSearchParams({ purpose: 'sign-in' });
  const request = new Request('http://localhost:4200/sign-in/passkey', { method: 'POST', body, headers: { referer } });
  const response = await passkeyOptions(request, app);
  expect(await response.json()).toEqual({ rpId: 'localhost' });
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  return (await journeyOf(new Request(request.url, { headers: { cookie } }), app.cookies)).to;
}

describe('looking for a passkey', () => {
  it('remembers where the person wanted to go', async () => {
    expect(await remembered('http://localhost:4200/sign-in?to=%2Fbids')).toBe('/bids');
  });

  it.each(['about:client', 'nowhere', 'http://', '/sign-in?to=%2Fbids'])(
    'goes on from the unusable page %s',
    async (page) => {
      expect(await remembered(page)).toBeUndefined();
    },
  );
});
