import { describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';

import { signedInCommissioner } from './support/admin-visits.js';
import { begins, designs, press } from './support/begin-tender.js';
import { newVisitor } from './support/browser.js';
import { sendForm } from './support/send-form.js';
import { visitedWorld } from './support/visitors.js';

const world = visitedWorld();

/** The same person in a browser that runs no scripts. */
async function withoutScripts(): Promise<BrowserContext> {
  const context = await signedInCommissioner(world());
  const storageState = await context.storageState();
  await context.close();
  return newVisitor(world().browser, { baseURL: world().stack.admin, storageState, javaScriptEnabled: false });
}

const legends = (page: Page) => page.locator('.cw-criterion legend').allInnerTexts();

describe('a tender that is designed from nothing', () => {
  it('is begun, judged and timed without a script', async () => {
    const context = await withoutScripts();
    const page = await context.newPage();
    await begins(page, { title: 'Meals without a script' });
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
    await begins(page, { title: 'Meals while somebody types', pounds: '2077200' });
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
    await begins(page, { title: 'Meals by two people' });
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

it('keeps what is typed into a long text before the page’s scripts have come', async () => {
  const context = await signedInCommissioner(world());
  const page = await context.newPage();
  await page.goto('/frameworks/new');
  await page.locator('[name=title]').fill('Our framework');
  await page.locator('[name=copyOf]').selectOption('ppn-026');
  await sendForm(page);
  await page.waitForURL(/\/edit/);
  const held = Promise.withResolvers<void>();
  await page.route('**/*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  const themes = page.locator('[name=themes]');
  await themes.fill('OURS | What was typed early');
  held.resolve();
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('[name=themes]') ?? {}).some((key) => key.startsWith('__reactProps')),
  );
  await page.waitForLoadState('networkidle');
  expect(await themes.inputValue()).toBe('OURS | What was typed early');
  await context.close();
});

async function reweigh(page: Page, price: string, quality: string): Promise<void> {
  const weights = page.getByLabel('Weight in the whole');
  await weights.first().fill(price);
  await weights.last().fill(quality);
  await press(page, 'Save the criteria');
}
