import { describe, expect, it } from '@jest/globals';

import { appCookies } from './app-cookies.js';
import { FormToken } from './form-token.js';

const admin = appCookies('admin', { COOKIE_SECRETS: 'new,old' });
const portal = appCookies('portal', { COOKIE_SECRETS: 'new,old' });

/** A request that carries what an answer set. */
const requestWith = (...set: readonly (string | null)[]) =>
  new Request('http://a/', { headers: { cookie: set.map((header) => header?.split(';', 1)[0]).join('; ') } });

const signedIn = async (token: string, cookies = admin) => requestWith(await cookies.session.serialize(token));

describe('the token of a form', () => {
  it('admits the form of a visitor without a session by a cookie that goes with the page', async () => {
    const page = await FormToken.of(portal, new Request('http://a/'));
    const sent = page.value();
    const next = await FormToken.of(portal, requestWith(await page.newCookie()));
    expect(next.admits(sent)).toBe(true);
    expect(next.value()).toBe(sent);
    expect(await next.newCookie()).toBeNull();
  });

  it('sets no cookie when the page has no form', async () => {
    expect(await (await FormToken.of(portal, new Request('http://a/'))).newCookie()).toBeNull();
  });

  it('admits nothing from a visitor who was never given one', async () => {
    const stranger = await FormToken.of(portal, new Request('http://a/'));
    expect(stranger.admits((await FormToken.of(portal, new Request('http://a/'))).value())).toBe(false);
    expect(stranger.admits('')).toBe(false);
    expect(stranger.admits(null)).toBe(false);
  });

  it('belongs to one session, and changes at sign-in', async () => {
    const before = await FormToken.of(admin, await signedIn('first'));
    const after = await FormToken.of(admin, await signedIn('second'));
    expect(before.admits(before.value())).toBe(true);
    expect(after.admits(before.value())).toBe(false);
  });

  it('still admits a form that an earlier secret signed', async () => {
    const earlier = appCookies('admin', { COOKIE_SECRETS: 'old' });
    const sent = (await FormToken.of(earlier, await signedIn('first', earlier))).value();
    expect((await FormToken.of(admin, await signedIn('first', earlier))).admits(sent)).toBe(true);
  });

  it('is not known from another app, whose cookies have other names', async () => {
    const other = await FormToken.of(portal, await signedIn('first'));
    expect(other.admits((await FormToken.of(admin, await signedIn('first'))).value())).toBe(false);
  });
});
