import type { BrowserContext, Page } from 'playwright-core';

import { DEMO_PASSWORD, PEOPLE } from '../../../apps/api/src/demo/demo-people.js';
import { newVisitor } from './browser.js';
import type { World } from './visitors.js';

export async function fillSignIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('Email address').fill(PEOPLE.lead.email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** The demonstration's commissioner, signed in through the form. */
export async function signedInCommissioner({ browser, stack }: World): Promise<BrowserContext> {
  const context = await newVisitor(browser, { baseURL: stack.admin });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await fillSignIn(page, DEMO_PASSWORD);
  await page.getByRole('heading', { name: 'Tenders', level: 1 }).waitFor();
  await page.close();
  return context;
}

/** The address of a tender, as the list links to it. */
export async function tenderPath(page: Page, title: string): Promise<string> {
  await page.goto('/');
  const path = await page.getByRole('link', { name: title }).getAttribute('href');
  if (!path) throw new Error(`The list has no “${title}”`);
  return path;
}

/** The address of the result of a tender's only lot, as the tender's page links to it. */
export async function resultPath(page: Page, title: string): Promise<string> {
  await page.goto(await tenderPath(page, title));
  const path = await page.getByRole('button', { name: /^(See the result|Go to scoring)/ }).getAttribute('href');
  if (!path) throw new Error(`“${title}” has no result page`);
  return path;
}

/** Gives a program access through the form. @returns the address of its page */
export async function programPath(page: Page): Promise<string> {
  await page.goto('/programs/new');
  await page.getByLabel('What is the program called?').fill('Contracts register');
  await page.getByLabel('API key').check();
  await page.getByLabel('Read tenders, lots and criteria').check();
  await page.getByRole('button', { name: 'Give access' }).click();
  const path = await page.getByRole('link', { name: 'Go to the program' }).getAttribute('href');
  if (!path) throw new Error('The program was not made');
  return path;
}

/** What a link gives as a file: where it was put, and what it is called. */
export async function downloaded(page: Page, link: string): Promise<{ readonly file: string; readonly name: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
  return { file: await download.path(), name: download.suggestedFilename() };
}
