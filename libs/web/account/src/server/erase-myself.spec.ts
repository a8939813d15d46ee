import { type Asking, appCookies } from '@commonweal/client/server';
import { describe, expect, it } from '@jest/globals';

import type { AccountApp } from './account-app.js';
import { eraseMyself } from './erase-myself.js';

/** What comes of sending the form, when the API answers so. */
async function sent(email: string, answer = 'EraseMyselfSuccess') {
  const asked: unknown[] = [];
  const api: Pick<Asking, 'askSignedIn'> = {
    askSignedIn: (...[, variables]) => {
      asked.push(variables);
      return Promise.resolve({ eraseMyself: { __typename: answer } } as never);
    },
  };
  const app = { ...api, cookies: appCookies('portal', {}) } as AccountApp;
  const body = new URLSearchParams({ email });
  const request = new Request('http://localhost:4200/account/erase', { method: 'POST', body });
  return { asked, answer: await eraseMyself(request, app) };
}

describe('erasing oneself', () => {
  it('leads out, and leaves nothing of the session in the browser', async () => {
    const { asked, answer } = await sent(' nia@example.org ');
    expect(asked).toEqual([{ input: { email: 'nia@example.org' } }]);
    const { status, headers } = answer as Response;
    expect([status, headers.get('location')]).toEqual([302, '/sign-in?said=erased']);
    const cookies = headers.getSetCookie();
    expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual([
      ...['commonweal-portal', 'commonweal-portal-journey', 'commonweal-portal-assistance'],
    ]);
    for (const cookie of cookies) expect(cookie).toContain('Max-Age=0');
  });

  it('leads to signing in and back where that was too long ago', async () => {
    const { answer } = await sent('nia@example.org', 'FreshSignInNeeded');
    expect((answer as Response).headers.get('location')).toBe('/sign-in?said=again&to=%2Faccount%2Ferase');
  });

  it.each([
    ['InvalidInput', 400, { field: 'email', key: 'erase.otherAddress' }],
    ['LastKeeper', 409, { key: 'erase.lastKeeper' }],
  ])('says what is in the way: %s', async (name, status, fault) => {
    const { answer } = await sent('nia@example.org', name);
    expect(answer).toMatchObject({ data: { faults: [fault], kept: { email: 'nia@example.org' } }, init: { status } });
  });

  it('asks for the address before it asks the API', async () => {
    const { asked, answer } = await sent('nia');
    expect(asked).toEqual([]);
    expect(answer).toMatchObject({ data: { faults: [{ field: 'email' }] }, init: { status: 400 } });
  });
});
