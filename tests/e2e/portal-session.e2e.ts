import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';

import { DEMO_PASSWORD, PEOPLE } from '../../apps/api/src/demo/demo-people.js';
import { newVisitor } from './support/browser.js';
import { loads } from './support/loads.js';
import { visitedWorld } from './support/visitors.js';

const world = visitedWorld();

let visitor: BrowserContext;
let page: Page;

beforeEach(async () => {
  visitor = await newVisitor(world().browser, { baseURL: world().stack.portal, javaScriptEnabled: false });
  page = await visitor.newPage();
});
afterEach(() => visitor.close());

async function signIn(password = DEMO_PASSWORD): Promise<void> {
  await page.goto('/sign-in?to=/%3Fq=community');
  await page.getByLabel('Email address').fill(PEOPLE.bidder.email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await sendIt();
}

const sendIt = () => loads(page, () => page.getByRole('main').getByRole('button', { name: 'Sign in' }).click());

const cookieNames = async () => (await visitor.cookies()).map(({ name }) => name).sort();

describe('a session on the portal, without JavaScript', () => {
  it('begins with the right password, leads back to where one was, and is named at the top', async () => {
    await signIn('not the password');
    expect(await page.title()).toMatch(/^Error: Sign in/);
    await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD);
    await sendIt();
    expect(new URL(page.url()).search).toBe('?q=community');
    expect(await page.getByRole('navigation', { name: 'Menu' }).innerText()).toContain(PEOPLE.bidder.name);
  });

  it('lies in a cookie of the portal’s own that scripts cannot read', async () => {
    await page.goto('/');
    expect(await cookieNames()).toEqual([]);
    await signIn();
    const [session, ...others] = await visitor.cookies();
    expect(others).toEqual([]);
    expect(session).toMatchObject({ name: 'commonweal-portal', httpOnly: true, sameSite: 'Lax', path: '/' });
  });

  it('takes no form without its token, nor one from before it was signed in', async () => {
    await page.goto('/sign-in');
    const before = await page.locator('[name=form-token]').first().inputValue();
    await signIn();
    for (const form of [{}, { 'form-token': 'invented' }, { 'form-token': before }]) {
      const headers = { origin: world().stack.portal };
      const answer = await visitor.request.post('/sign-out', { form, headers });
      expect([answer.status(), new URL(answer.url()).pathname]).toEqual([403, '/form-refused']);
    }
    await page.goto('/');
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
  });

  it('ends when the person signs out, at the API as well', async () => {
    await signIn();
    const [session] = await visitor.cookies();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    if (session) await visitor.addCookies([session]);
    await page.goto('/');
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
  });
});
