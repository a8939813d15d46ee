import { describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';

import { signedInCommissioner } from './support/admin-visits.js';
import { newVisitor } from './support/browser.js';
import { visitedWorld } from './support/visitors.js';

const world = visitedWorld();

/** Presses a button whose form is sent, and waits for the page that comes back. */
async function press(page: Page, name: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name, exact: true }).click()]);
}

const next = (page: Page) => press(page, 'Continue');

async function choose(page: Page, option: string): Promise<void> {
  await page.getByLabel(option, { exact: true }).check();
  await next(page);
}

/** Answers every question of the guided route, checks the answers and begins the tender. */
async function begins(page: Page, title: string, pounds = '207720'): Promise<void> {
  await page.goto('/?lang=en');
  await page.getByRole('button', { name: 'Begin a tender' }).click();
  await choose(page, 'England');
  await choose(page, 'Services');
  await choose(page, 'A council or another local or regional body');
  for (const [part, value] of [
    ['Day', '12'],
    ['Month', '1'],
    ['Year', '2027'],
  ] as const)
    await page.getByLabel(part, { exact: true }).fill(value);
  await next(page);
  await page.getByLabel('Amount in pounds').fill(pounds);
  await choose(page, 'VAT is in it');
  await choose(page, 'Procurement Act, open procedure: one round, anybody may bid');
  await page.getByLabel('Title').fill(title);
  await next(page);
  await next(page);
  await press(page, 'Begin the tender');
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

/** The same person in a browser that runs no scripts. */
async function withoutScripts(): Promise<BrowserContext> {
  const context = await signedInCommissioner(world());
  const storageState = await context.storageState();
  await context.close();
  return newVisitor(world().browser, { baseURL: world().stack.admin, storageState, javaScriptEnabled: false });
}

/** Adds a criterion and fills it in; it is the last one then. */
async function addCriterion(page: Page, name: string, weight: string): Promise<void> {
  await press(page, 'Add a criterion');
  await page.getByLabel('Name', { exact: true }).last().fill(name);
  await page.getByLabel('Weight in the whole').last().fill(weight);
}

async function designs(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Change the award criteria and scoring' }).click();
  await addCriterion(page, 'Price', '40');
  await page.getByLabel('How it is scored').last().selectOption({ label: 'Price: lowest price ÷ price' });
  await addCriterion(page, 'Quality', '60');
  await page.getByLabel('What settles a tie that is left').fill('A draw before two witnesses');
}

const legends = (page: Page) => page.locator('.cw-criterion legend').allInnerTexts();

describe('a tender that is designed from nothing', () => {
  it('is begun, judged and timed without a script', async () => {
    const context = await withoutScripts();
    const page = await context.newPage();
    await begins(page, 'Meals without a script');
    await designs(page);
    await press(page, 'Save the criteria');
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await legends(page)).toEqual(['Price: worth 40% of the whole', 'Quality: worth 60% of the whole']);

    await page.getByRole('link', { name: 'The tender' }).click();
    await page.getByRole('link', { name: 'Plan the timeline' }).click();
    await press(page, 'Fill in from the day of the notice');
    await page.getByText('The days that are planned keep every rule.').waitFor();
    await press(page, 'Save the timeline');
    await page.getByText('Saved', { exact: true }).waitFor();
    await context.close();
  });

  it('shows what each criterion is worth while somebody types, and loses nothing to a faulty sum', async () => {
    const context = await signedInCommissioner(world());
    const page = await context.newPage();
    await begins(page, 'Meals while somebody types', '2077200');
    await designs(page);
    await page.getByText('Social value weighs at least 10% of the whole. It weighs less here so far.').waitFor();
    await page.getByLabel('Weight in the whole').last().fill('12.5');
    await page.getByText('Quality: worth 12.5% of the whole').waitFor();
    await page.getByText('The weights at the top make 52.5 %').waitFor();
    await press(page, 'Save the criteria');
    const alert = page.getByRole('alert');
    await alert.getByText('The weights at this level make 52.5 %, not 100 %').waitFor();
    expect(await legends(page)).toEqual(['Price: worth 40% of the whole', 'Quality: worth 12.5% of the whole']);
    expect(await page.getByLabel('What settles a tie that is left').inputValue()).toBe('A draw before two witnesses');
    await context.close();
  });

  it('says what somebody else changed meanwhile, and keeps what one typed', async () => {
    const context = await signedInCommissioner(world());
    const page = await context.newPage();
    await begins(page, 'Meals by two people');
    await designs(page);
    await press(page, 'Save the criteria');
    await page.getByText('Saved', { exact: true }).waitFor();

    const other = await context.newPage();
    await other.goto(page.url());
    await reweigh(other, '30', '70');
    await other.getByText('Saved', { exact: true }).waitFor();
    await reweigh(page, '20', '80');
    const alert = page.getByRole('alert');
    await alert.getByText('“Quality” weighs 70 % in theirs, 80 % in yours').waitFor();
    expect(await legends(page)).toEqual(['Price: worth 20% of the whole', 'Quality: worth 80% of the whole']);
    await press(page, 'Save the criteria');
    await page.getByText('Saved', { exact: true }).waitFor();
    await context.close();
  });
});

async function reweigh(page: Page, price: string, quality: string): Promise<void> {
  const weights = page.getByLabel('Weight in the whole');
  await weights.first().fill(price);
  await weights.last().fill(quality);
  await press(page, 'Save the criteria');
}
