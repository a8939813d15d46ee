import type { BrowserContext, Page } from 'playwright-core';

import { DEMO_PASSWORD, PEOPLE } from '../../../apps/api/src/demo/demo-people.js';
import { newVisitor } from './browser.js';
import { freshCode } from './codes.js';
import type { App } from './visit.js';
import type { World } from './visitors.js';

/** A person of the demonstration. */
export type Somebody = keyof typeof PEOPLE;

/** Fills in the form that asks who one is, and sends it. */
export async function fillSignIn(page: Page, somebody: Somebody, password = DEMO_PASSWORD): Promise<void> {
  const form = page.getByRole('main');
  await form.getByLabel('Email address').fill(PEOPLE[somebody].email);
  await form.getByLabel('Password', { exact: true }).fill(password);
  await form.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** From the sign-in page to the page behind it, with a code where the person's account asks for one. */
export async function signInAs(page: Page, somebody: Somebody): Promise<void> {
  await fillSignIn(page, somebody);
  const { totpSecret } = PEOPLE[somebody];
  if (totpSecret !== null) {
    await page.getByLabel('Six-digit code').fill(await freshCode(totpSecret));
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
}

type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;

/** The cookies of those who have signed in already, by app and person: a code of an app is taken once only. */
const kept = new Map<string, Kept>();

/** A browser of somebody's own, signed in to one of the apps. The session is the same each time: who signs out ends it for all. */
export async function signedIn(world: World, app: App, somebody: Somebody): Promise<BrowserContext> {
  const key = `${world.stack[app]} ${somebody}`;
  const storageState = kept.get(key);
  const context = await newVisitor(world.browser, {
    baseURL: world.stack[app],
    ...(storageState && { storageState }),
  });
  if (storageState) return context;
  const page = await context.newPage();
  await page.goto('/sign-in?lang=en');
  await signInAs(page, somebody);
  await page.close();
  kept.set(key, await context.storageState());
  return context;
}
