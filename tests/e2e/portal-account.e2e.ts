import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';

import { press } from './support/begin-tender.js';
import { newVisitor } from './support/browser.js';
import { freshCode } from './support/codes.js';
import { loads } from './support/loads.js';
import { mailTo } from './support/mailbox.js';
import { screenshot } from './support/screenshot.js';
import { visitedWorld } from './support/visitors.js';

const world = visitedWorld();

const NIA = { name: 'Nia Rees', email: 'nia@tidewater.example', password: 'harbour lantern meadow quilt' };
/** Filled in as the journey goes on: each test is its next step. */
const kept: { secret?: string; codes?: readonly string[] } = {};

let visitor: BrowserContext;
let page: Page;

const withoutScript = () => newVisitor(world().browser, { baseURL: world().stack.portal, javaScriptEnabled: false });

beforeAll(async () => {
  visitor = await withoutScript();
  page = await visitor.newPage();
});
afterAll(() => visitor?.close());

async function enterPassword(on: Page, password = NIA.password): Promise<void> {
  await on.goto('/sign-in');
  await on.getByLabel('Email address').fill(NIA.email);
  await on.getByLabel('Password', { exact: true }).fill(password);
  await loads(on, () => on.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click());
}

async function enterCode(on: Page, label: RegExp, code: string): Promise<void> {
  await on.getByLabel(label).fill(code);
  await press(on, 'Continue');
}

const heading = (name: string, on = page) => on.getByRole('heading', { level: 1, name }).waitFor();
const isSignedIn = (on = page) => on.getByRole('button', { name: 'Sign out' }).isVisible();

describe('somebody new, without JavaScript', () => {
  it('asks for an account, and is told all that is missing at once', async () => {
    await page.goto('/sign-in');
    await page.getByRole('link', { name: 'Create an account' }).click();
    await press(page, 'Create account');
    expect(await page.title()).toMatch(/^Error: Create an account/);
    expect(await page.getByRole('alert').getByRole('link').count()).toBe(3);

    await page.getByLabel('Full name').fill(NIA.name);
    await page.getByLabel('Email address').fill(NIA.email);
    await page.getByLabel('Password', { exact: true }).fill('passwordpassword');
    await press(page, 'Create account');
    expect(await page.getByRole('alert').innerText()).toContain('one of the first that are tried');
    expect(await page.getByLabel('Full name').inputValue()).toBe(NIA.name);

    await page.getByLabel('Password', { exact: true }).fill(NIA.password);
    await press(page, 'Create account');
    await heading('Check your email');
    expect(await page.getByRole('main').innerText()).toContain(NIA.email);
  });

  it('cannot sign in before the address is confirmed', async () => {
    await enterPassword(page);
    expect(await page.getByRole('alert').innerText()).toContain('Check the email address and password');
  });

  it('confirms the address by the link in the mail, which works once', async () => {
    const { link } = await mailTo(NIA.email, '/confirm-address', world());
    await page.goto(String(link?.url));
    await page.getByLabel('The password you chose').fill(NIA.password);
    await press(page, 'Confirm');
    await page.getByText('Your email address is confirmed').waitFor();
    await page.goto(String(link?.url));
    await press(page, 'Confirm');
    expect(await page.getByRole('alert').innerText()).toContain('used already or is too old');
  });

  it('signs in, and sets up an app that makes codes from its text alone', async () => {
    await enterPassword(page);
    await page.getByRole('link', { name: NIA.name }).click();
    await heading('Your account');
    await page.getByRole('link', { name: 'Set up an app' }).click();
    await press(page, 'Begin');
    await page.getByRole('img', { name: /^QR code/ }).waitFor();
    const secret = (await page.locator('.cw-code').innerText()).replace(/\s/g, '');
    await page.getByLabel('The code it shows now').fill('000000');
    await press(page, 'Finish');
    expect(await page.getByRole('alert').innerText()).toContain('not the code that the app shows now');
    await page.getByLabel('The code it shows now').fill(await freshCode(secret));
    await press(page, 'Finish');
    await heading('Recovery codes');
    await screenshot(page, 'portal-recovery-codes');
    kept.secret = secret;
    kept.codes = await page.locator('.cw-codes li').allInnerTexts();
    expect(new Set(kept.codes).size).toBe(10);
  });

  it('is shown the recovery codes once', async () => {
    await page.reload();
    expect(await page.locator('.cw-codes').count()).toBe(0);
    expect(await page.content()).not.toContain(String(kept.codes?.[0]));
    await page.goto('/account');
    await page.getByText('You have 10 left.').waitFor();
  });

  it('needs a code from then on', async () => {
    await press(page, 'Sign out');
    await enterPassword(page);
    await heading('Enter your code');
    expect(await isSignedIn()).toBe(false);
    await enterCode(page, /Six-digit code/, '12');
    expect(await page.title()).toMatch(/^Error: Enter your code/);
    await enterCode(page, /Six-digit code/, await freshCode(String(kept.secret)));
    expect(await isSignedIn()).toBe(true);
  });

  it('gets in with a recovery code on the day the device is lost, and each works once', async () => {
    const other = await withoutScript();
    const there = await other.newPage();
    const [code = ''] = kept.codes ?? [];
    await enterPassword(there);
    await there.getByRole('link', { name: 'I do not have my app' }).click();
    await enterCode(there, /Recovery code/, code);
    expect(await isSignedIn(there)).toBe(true);
    await press(there, 'Sign out');
    await enterPassword(there);
    await there.getByRole('link', { name: 'I do not have my app' }).click();
    await enterCode(there, /Recovery code/, code);
    expect(await there.getByRole('alert').innerText()).toContain('was used already');
    await other.close();
  });

  it('sees where else somebody is signed in, and ends it', async () => {
    const other = await withoutScript();
    const there = await other.newPage();
    await enterPassword(there);
    await there.getByRole('link', { name: 'I do not have my app' }).click();
    await enterCode(there, /Recovery code/, String(kept.codes?.[1]));

    await page.goto('/account/sessions');
    const sessions = page.locator('.cw-list__item');
    expect(await sessions.count()).toBe(2);
    expect(await sessions.first().innerText()).toMatch(/on Linux[\s\S]*This one/);
    const end = sessions.last().getByRole('button', { name: /^End the session of/ });
    await loads(page, () => end.click());
    await page.getByText('The session is over.').waitFor();
    expect(await sessions.count()).toBe(1);

    await there.goto('/account');
    await heading('Sign in', there);
    await other.close();
  });

  it('sets a new password by mail after forgetting the old one', async () => {
    await press(page, 'Sign out');
    await page.getByRole('link', { name: 'I have forgotten my password' }).click();
    await page.getByLabel('Email address').fill(NIA.email);
    await press(page, 'Send the link');
    await heading('Check your email');
    const { link } = await mailTo(NIA.email, '/reset-password', world());
    await page.goto(String(link?.url));
    await page.getByLabel('New password').fill('orchard pebble violin tram');
    await press(page, 'Save password');
    await page.getByText('Your new password holds.').waitFor();
    await enterPassword(page);
    expect(await page.getByRole('alert').innerText()).toContain('Check the email address and password');
    await enterPassword(page, 'orchard pebble violin tram');
    await heading('Enter your code');
  });
});
