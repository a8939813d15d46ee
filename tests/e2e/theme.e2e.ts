import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Locator, Page } from 'playwright-core';

import { NOTICES } from '../../apps/api/src/demo/demo-notices.js';
import { eventually } from '../support/eventually.js';
import { newVisitor } from './support/browser.js';
import { logo } from './support/logo.js';
import { pageFaults } from './support/page-checks.js';
import { screenshot } from './support/screenshot.js';
import { signedIn } from './support/sign-in.js';
import { visitedWorld } from './support/visitors.js';
import { watchedPage } from './support/watched-page.js';

const world = visitedWorld();

const PLUM = /^rgb\(122, 31, 75\)$/;
let officer: BrowserContext;
let page: Page;
beforeAll(async () => {
  officer = await signedIn(world(), 'admin', 'lead');
  page = await officer.newPage();
});
afterAll(() => officer?.close());

const colourOf = (part: Locator) => part.evaluate((element) => getComputedStyle(element).color);
/** A style sheet may come a moment after the page that asks for it. */
const becomes = (look: () => Promise<string>, style: RegExp) => eventually(look, (now) => style.test(now));
const fontOf = (part: Locator) => part.evaluate((element) => getComputedStyle(element).fontFamily);

describe('the look of an authority’s pages', () => {
  it('is tried before it is kept', async () => {
    await page.goto('/settings/look');
    await page.getByLabel('Name').fill('Harbourside');
    await page.getByLabel('Colour of links and buttons').fill('7a1f4b');
    await page.getByLabel('Colour of the stripe').fill('#858585');
    await page.getByLabel('Georgia').check();
    await page.getByRole('button', { name: 'Try it below' }).click();
    const preview = page.locator('.cw-preview');
    await becomes(() => colourOf(preview.getByRole('link')), PLUM);
    await becomes(() => fontOf(preview.getByRole('link')), /^georgia/);
    await becomes(() => fontOf(page.getByRole('heading', { level: 1 })), /^inter/);
    await screenshot(page, 'admin-look-tried');
  });

  it('is not taken when it cannot be read', async () => {
    await page.getByLabel('Colour of links and buttons').fill('#ffcc00');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('it must stand out by 4.5 to 1');
  });

  it('is seen by the staff, and by everybody who reads an opportunity, with a logo', async () => {
    await page.getByLabel('Colour of links and buttons').fill('#7a1f4b');
    await page.getByLabel('Logo (optional)').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: logo() });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Your pages look like this from now on').waitFor();
    await page.goto('/');
    await page.getByRole('img', { name: 'Harbourside' }).waitFor();
    await becomes(() => colourOf(page.getByRole('link', { name: NOTICES.draft.title })), PLUM);
  });

  it('leaves the pages of an opportunity in order, and the focus as it is everywhere', async () => {
    const visitor = await newVisitor(world().browser, { baseURL: world().stack.portal });
    const watched = await watchedPage(visitor);
    await watched.page.goto('/');
    expect(await watched.page.getByRole('img').count()).toBe(0);
    await watched.page.getByRole('link', { name: NOTICES.published.title }).click();
    await watched.page.getByRole('img', { name: 'Harbourside' }).waitFor();
    await becomes(() => fontOf(watched.page.getByRole('heading', { level: 1 })), /^georgia/);
    const skip = watched.page.getByRole('link', { name: 'All opportunities' });
    await skip.focus();
    expect(await skip.evaluate((link) => getComputedStyle(link).backgroundColor)).toBe('rgb(255, 221, 51)');
    await screenshot(watched.page, 'portal-themed');
    await watched.page.reload();
    expect(await pageFaults(watched, { language: 'en', mostBytes: 60_000, needsNoScript: true })).toEqual([]);
    await visitor.close();
  });
});
