import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';

import { PEOPLE } from '../../apps/api/src/demo/demo-people.js';
import { press } from './support/begin-tender.js';
import { newVisitor } from './support/browser.js';
import { signInAs } from './support/sign-in.js';
import type { App } from './support/visit.js';
import { visitedWorld } from './support/visitors.js';

const world = visitedWorld();

const DEVICE = {
  protocol: 'ctap2',
  transport: 'internal',
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
} as const;

/** A browser with a device of its own that keeps passkeys; at the name that passkeys are for, for they know no numbers. */
async function withDevice(app: App): Promise<{ context: BrowserContext; page: Page; device: CDPSession; id: string }> {
  const baseURL = world().stack[app];
  const context = await newVisitor(world().browser, { baseURL });
  const page = await context.newPage();
  const device = await context.newCDPSession(page);
  await device.send('WebAuthn.enable');
  const { authenticatorId: id } = await device.send('WebAuthn.addVirtualAuthenticator', { options: DEVICE });
  return { context, page, device, id };
}

describe.each([
  ['portal', 'bidder'],
  ['admin', 'evaluator'],
] as const)('a passkey in the %s app', (app, somebody) => {
  let browser: Awaited<ReturnType<typeof withDevice>>;
  beforeAll(async () => void (browser = await withDevice(app)));
  afterAll(() => browser?.context.close());

  it('is added once signed in', async () => {
    const { page, device, id } = browser;
    await page.goto('/sign-in');
    await signInAs(page, somebody);
    await page.goto('/account/passkeys');
    await page.getByLabel('What to call it').fill('Test laptop');
    await page.getByRole('button', { name: 'Add the passkey' }).click();
    await page.getByRole('heading', { level: 1, name: /^(Recovery codes|Your account)$/ }).waitFor();
    await page.goto('/account');
    await page.getByRole('heading', { name: 'Test laptop' }).waitFor();
    const { credentials } = await device.send('WebAuthn.getCredentials', { authenticatorId: id });
    expect(credentials).toHaveLength(1);
  });

  it('signs in by itself, without password or code', async () => {
    const { page } = browser;
    await press(page, 'Sign out');
    await page.goto('/sign-in?to=/account');
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByRole('heading', { level: 1, name: 'Your account' }).waitFor();
    expect(await page.getByRole('main').innerText()).toContain(PEOPLE[somebody].email);
  });

  it('is of no use from another device, which says so', async () => {
    const other = await withDevice(app);
    await other.page.goto('/sign-in');
    const problem = other.page.getByText('The passkey could not be used.');
    expect(await problem.isVisible()).toBe(false);
    await other.page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await problem.waitFor();
    await other.context.close();
  });

  it('is taken away again, and signs nobody in any more', async () => {
    const { page } = browser;
    await page.goto('/account');
    await page.getByRole('button', { name: 'Remove Test laptop' }).click();
    await page.getByText('You have none.').waitFor();
    await press(page, 'Sign out');
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByText('This passkey did not sign you in.').waitFor();
  });
});
