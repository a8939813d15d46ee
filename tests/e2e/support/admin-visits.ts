import type { BrowserContext, Page } from 'playwright-core';

import { press } from './begin-tender.js';
import { signedIn } from './sign-in.js';
import type { World } from './visitors.js';

/** The demonstration's commissioner, signed in through the form. */
export const signedInCommissioner = (world: World): Promise<BrowserContext> => signedIn(world, 'admin', 'lead');

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

/** Where the first link of that name on a page leads. */
export async function linkedPath(page: Page, from: string, name: RegExp): Promise<string> {
  await page.goto(from);
  const path = await page.getByRole('link', { name }).first().getAttribute('href');
  if (!path) throw new Error(`${from} has no link ${String(name)}`);
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

/** Adds a webhook through the form, and sends a test to it. @returns the address of its page */
export async function webhookPath(page: Page): Promise<string> {
  await page.goto('/webhooks/new');
  await page.getByLabel('Which address is told?').fill('https://contracts.example/hooks');
  await page.getByText('Choose the changes it is told of').click();
  await page.getByLabel('Published').check();
  await page.getByLabel('Bids scored').check();
  await page.getByRole('button', { name: 'Add the webhook' }).click();
  const path = await page.getByRole('link', { name: 'Go to the webhook' }).getAttribute('href');
  if (!path) throw new Error('The webhook was not added');
  await page.goto(path);
  await press(page, 'Send a test');
  return path;
}

/** What a link gives as a file: where it was put, and what it is called. */
export async function downloaded(page: Page, link: string): Promise<{ readonly file: string; readonly name: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
  return { file: await download.path(), name: download.suggestedFilename() };
}
