import { describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';

import { NOTICES } from '../../apps/api/src/demo/demo-notices.js';
import { signedInCommissioner, tenderPath } from './support/admin-visits.js';
import { press } from './support/begin-tender.js';
import { newVisitor } from './support/browser.js';
import { loads } from './support/loads.js';
import { visitedWorld } from './support/visitors.js';

const world = visitedWorld();

/** The commissioner in a browser that runs no scripts, at the terms of the demo's draft. */
async function atTheTerms(): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const signedIn = await signedInCommissioner(world());
  const draft = await tenderPath(await signedIn.newPage(), NOTICES.draft.title);
  const storageState = await signedIn.storageState();
  await signedIn.close();
  const context = await newVisitor(world().browser, {
    ...{ baseURL: world().stack.admin, storageState, javaScriptEnabled: false },
  });
  const page = await context.newPage();
  await page.goto(draft);
  await page.getByRole('link', { name: 'Set the deal terms' }).click();
  return { context, page };
}

const factsOn = (page: Page) =>
  page.locator('section[aria-labelledby="for-us"] .govuk-summary-list__row').allInnerTexts();

describe('a deal', () => {
  it('is set without a script, row by row, and comes back as it was typed', async () => {
    const { context, page } = await atTheTerms();
    await press(page, 'Add an insurance');
    await press(page, 'Add an insurance');
    expect(
      await page.locator('[id="row.insurances.1"]').evaluate((row) => row.getBoundingClientRect().top),
    ).toBeLessThan(200);
    await page.locator('[name="insurances.0.cover"]').fill('1');
    await page.locator('[name="insurances.1.cover"]').fill('5000000');
    await press(page, 'Remove Insurance 1');
    await page.getByLabel('Months that the contract runs').fill('many');
    await press(page, 'Save the terms');
    expect(await page.title()).toMatch(/^Error: /);
    await page.getByLabel('Months that the contract runs').fill('24');
    await press(page, 'Add a place');
    const second = page.getByRole('group', { name: 'Place 2' });
    await second.getByLabel('Or look up another place').fill('Old Docks');
    await loads(page, () => second.getByRole('button', { name: 'Find Place' }).click());
    expect(await second.getByLabel('Place', { exact: true }).inputValue()).toBe('E05999001');
    await second.getByLabel('By phone').check();
    await press(page, 'Save the terms');
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await page.locator('[name="insurances.0.cover"]').inputValue()).toBe('5000000.00');
    expect(await second.getByLabel('By phone').isChecked()).toBe(true);
    expect(await second.getByLabel('Place', { exact: true }).inputValue()).toBe('E05999001');
    await context.close();
  });

  it('tells a charity in five facts whether it can bid, without a script on a telephone', async () => {
    const context = await newVisitor(world().browser, {
      ...{ baseURL: world().stack.portal, javaScriptEnabled: false, viewport: { width: 375, height: 812 } },
    });
    const page = await context.newPage();
    await page.goto('/');
    await loads(page, () => page.getByRole('link', { name: NOTICES.published.title }).click());
    const section = page.locator('section[aria-labelledby="for-us"]');
    await section.waitFor();
    const facts = (await factsOn(page)).map((fact) => fact.replace(/\s+/g, ' ').trim());
    expect(facts).toEqual([
      expect.stringMatching(/^Value and term £410,000 excluding VAT\. It runs for 3 years\./),
      expect.stringMatching(/^Payment You are paid in advance, within 14 days/),
      expect.stringMatching(/^Staff \(TUPE\) People who do the work now come over/),
      expect.stringMatching(/^Insurance .*£5,000,000.*not to bid\.$/),
      'Who may bid Anybody may bid.',
    ]);
    expect((await section.locator('dl').boundingBox())?.height).toBeLessThan(812);
    await page.getByRole('link', { name: 'Old Docks (fictional)' }).first().click();
    await page.getByRole('heading', { level: 1, name: /Old Docks/ }).waitFor();
    await context.close();
  });

  it('says openly where the buyer said nothing', async () => {
    const context = await newVisitor(world().browser, { baseURL: world().stack.portal, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/');
    await loads(page, () => page.getByRole('link', { name: NOTICES.abandoned.title }).click());
    await page.locator('#for-us').waitFor();
    expect((await factsOn(page)).filter((fact) => fact.includes('The buyer has not said.'))).toHaveLength(4);
    await context.close();
  });
});
