import { describe, expect, it } from '@jest/globals';
import { RouterContextProvider } from 'react-router';

import { appCookies } from './app-cookies.js';
import { FormToken } from './form-token.js';
import { FORM_REFUSED, ownFormsOnly } from './own-forms-only.js';

const cookies = appCookies('portal', { COOKIE_SECRETS: 's' });
const middleware = ownFormsOnly(cookies, { withFile: { paths: /^\/files$/, mostBytes: 5_000_000 } });

interface Sent {
  readonly token?: string;
  readonly origin?: string;
  readonly length?: string;
  readonly session?: string;
  readonly path?: string;
}

async function answerTo({ token, origin = 'http://a', length, session = 'mine', path = '/' }: Sent): Promise<Response> {
  const body = new URLSearchParams({ name: 'Ada', ...(token && { 'form-token': token }) }).toString();
  const cookie = String((await cookies.session.serialize(session)).split(';')[0]);
  const headers = {
    ...{ host: 'a', origin, cookie, 'content-type': 'application/x-www-form-urlencoded' },
    'content-length': length ?? String(body.length),
  };
  const request = new Request(`http://a${path}`, { method: 'POST', body, headers });
  const args = { request, params: {}, context: new RouterContextProvider(), pattern: '/', url: new URL(request.url) };
  const reached = async () => new Response(`reached by ${(await request.formData()).get('name')}`);
  return (await middleware(args as Parameters<typeof middleware>[0], reached)) as Response;
}

async function tokenOf(session: string): Promise<string> {
  const cookie = String((await cookies.session.serialize(session)).split(';')[0]);
  return (await FormToken.of(cookies, new Request('http://a/', { headers: { cookie } }))).value();
}

describe('the guard of forms', () => {
  it('lets our own form through, whole', async () => {
    expect(await (await answerTo({ token: await tokenOf('mine') })).text()).toBe('reached by Ada');
  });

  it('takes longer forms where files are sent, and says on the page itself when one is too long', async () => {
    const sent = { token: await tokenOf('mine'), path: '/files' };
    expect(await (await answerTo({ ...sent, length: '4000000' })).text()).toBe('reached by Ada');
    const { status, headers } = await answerTo({ ...sent, length: '6000000' });
    expect([status, headers.get('location')]).toEqual([303, '/files?fault=tooLarge']);
    expect((await answerTo({ ...sent, path: '/', length: '4000000' })).status).toBe(413);
  });

  it('refuses a form of another site', async () => {
    expect((await answerTo({ token: await tokenOf('mine'), origin: 'http://evil' })).status).toBe(403);
  });

  it.each([
    ['without a token', {}],
    ['with an invented token', { token: 'x'.repeat(43) }],
  ])('sends back a form %s', async (_, sent) => {
    const answer = await answerTo(sent);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, FORM_REFUSED]);
  });

  it('sends back a form of another session', async () => {
    expect((await answerTo({ token: await tokenOf('theirs') })).status).toBe(303);
  });

  it.each(['1000001', '', 'many'])('reads no form whose length is said to be “%s”', async (length) => {
    expect((await answerTo({ token: await tokenOf('mine'), length })).status).toBe(413);
  });
});
