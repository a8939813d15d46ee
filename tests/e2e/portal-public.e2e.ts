import { beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';

import { NOTICES } from '../../apps/api/src/demo/demo-notices.js';
import { AUTHORITY } from '../../apps/api/src/demo/demo-people.js';
import { signedInCommissioner, tenderPath } from './support/admin-visits.js';
import { newVisitor } from './support/browser.js';
import { screenshot } from './support/screenshot.js';
import { rowsOf } from './support/tables.js';
import { visitedWorld } from './support/visitors.js';

const world = visitedWorld();

let visitor: BrowserContext;
let page: Page;

/** Every journey is a new visitor's, and nobody has JavaScript. */
async function arrive(path = '/'): Promise<Page> {
  visitor = await newVisitor(world().browser, { baseURL: world().stack.portal, javaScriptEnabled: false });
  page = await visitor.newPage();
  await page.goto(path);
  return page;
}

const leave = () => visitor.close();
const text = (selector: string) => page.locator(selector).innerText();

const table = (caption: string) => rowsOf(page.getByRole('table', { name: caption }));

async function openTransport(): Promise<void> {
  await page.getByRole('link', { name: NOTICES.published.title }).click();
  await page.getByRole('heading', { level: 1, name: NOTICES.published.title }).waitFor();
}

/** As the clock on a wall in London has it. */
function inUkTime(instant: Date): string {
  const options = {
    timeZone: 'Europe/London',
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  } as const;
  return instant.toLocaleDateString('en-GB', options).replace(',', '');
}

describe('a resident without JavaScript', () => {
  it('finds what is being bought, and no draft among it', async () => {
    await arrive();
    const titles = await page.getByRole('list').getByRole('heading', { level: 3 }).allInnerTexts();
    const { draft, ...open } = NOTICES;
    expect([...titles].sort()).toEqual(
      Object.values(open)
        .map(({ title }) => title)
        .sort(),
    );
    expect(titles).not.toContain(draft.title);
    await screenshot(page, 'portal-list');
    await leave();
  });

  it('searches by a word', async () => {
    await arrive();
    await page.getByLabel('Search').fill('lifeguard');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('heading', { name: '1 opportunity for “lifeguard”' }).waitFor();
    expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([NOTICES.abandoned.title]);
    await leave();
  });

  it('reads what one is worth, by when to bid, and what it is judged on', async () => {
    await arrive();
    await openTransport();
    const facts = await text('.govuk-summary-list');
    expect(await text('main')).toContain(AUTHORITY.name);
    expect(facts).toContain('£410,000 excluding VAT');
    expect(facts).toContain(inUkTime(NOTICES.published.deadline));
    expect(facts).toMatch(/at (12 noon|\d{1,2}:\d\d[ap]m) \(UK time\)/);
    expect(await table('Award criteria')).toEqual([
      ['Price', 'Price', '35%'],
      ['Quality', 'Quality', '45%'],
      ['The service people get', 'Quality', '27%'],
      ['Safeguarding and staff', 'Quality', '18%'],
      ['Social value', 'Social value', '20%'],
      ['Valued commitments', 'Social value', '10%'],
      ['How they will be kept', 'Social value', '10%'],
    ]);
    await page.getByText('How scores are worked out').click();
    await screenshot(page, 'portal-tender');
    await leave();
  });

  it('changes to Welsh and back without losing the place', async () => {
    await arrive();
    await openTransport();
    await page.getByRole('link', { name: 'Cymraeg' }).click();
    await page.locator('html[lang=cy]').waitFor();
    expect(await text('.govuk-summary-list')).toContain('£410,000 heb gynnwys TAW');
    expect(await table('Meini prawf')).toHaveLength(7);
    await screenshot(page, 'portal-tender-welsh');

    await page.goto('/');
    expect(await page.locator('html').getAttribute('lang')).toBe('cy');
    await page.getByRole('link', { name: 'English' }).click();
    await page.locator('html[lang=en]').waitFor();
    await page.getByRole('heading', { name: 'Find an opportunity' }).waitFor();
    await leave();
  });
});

describe('the address of a draft', () => {
  let draft: string;
  beforeAll(async () => {
    const commissioner = await signedInCommissioner(world());
    const path = await tenderPath(await commissioner.newPage(), NOTICES.draft.title);
    draft = path.replace('/tenders/', '/opportunities/');
    await commissioner.close();
  });

  it('is answered as one that does not exist, with a way on', async () => {
    await arrive();
    const answer = await page.goto(draft);
    expect(answer?.status()).toBe(404);
    expect(await page.title()).toBe('Page not found – Commonweal opportunities');
    expect(await text('main')).not.toContain(NOTICES.draft.title);
    await page.getByRole('link', { name: 'See all opportunities' }).click();
    await page.getByRole('heading', { name: 'Find an opportunity' }).waitFor();
    await leave();
  });
});
