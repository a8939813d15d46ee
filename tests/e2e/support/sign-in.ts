import type { BrowserContext, Page } from 'playwright-core';

import { DEMO_PASSWORD, PEOPLE } from '../../../apps/api/src/demo/demo-people.js';
import { newVisitor } from './browser.js';
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

/** A browser of somebody's own, signed in to one of the apps through its form. */
export async function signedIn(world: World, app: App, somebody: Somebody): Promise<BrowserContext> {
  const context = await newVisitor(world.browser, { baseURL: world.stack[app] });
  const page = await context.newPage();
  await page.goto('/sign-in?lang=en');
  await fillSignIn(page, somebody);
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  await page.close();
  return context;
}
