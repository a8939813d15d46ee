import { beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';

import { NOTICES } from '../../apps/api/src/demo/demo-notices.js';
import { AUTHORITY } from '../../apps/api/src/demo/demo-people.js';
import { signedInCommissioner, tenderPath } from './support/admin-visits.js';
import { newVisitor } from './support/browser.js';
import { loads } from './support/loads.js';
import { mailTo } from './support/mailbox.js';
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
  await loads(page, () => page.getByRole('link', { name: NOTICES.published.title }).click());
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
    await page.waitForLoadState();
    expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([NOTICES.abandoned.title]);
    await leave();
  });

  it('narrows the search, finds it again in the address, and follows it as a feed', async () => {
    await arrive();
    await page.getByText('More filters').click();
    await page.getByLabel('CPV codes').fill('75000000');
    await page.getByLabel('Lowest value').fill('£1,000');
    await page.getByRole('button', { name: 'Apply filters' }).click();
    await page.getByRole('heading', { name: '1 opportunity', exact: true }).waitFor();
    await page.waitForLoadState();
    expect(await page.getByLabel('CPV codes').inputValue()).toBe('75000000');
    expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([NOTICES.abandoned.title]);

    const address = await page.getByRole('link', { name: 'RSS feed' }).getAttribute('href');
    expect(await page.locator('link[type="application/rss+xml"]').getAttribute('href')).toBe(address);
    const feed = await page.request.get(address ?? '');
    expect(feed.headers()['content-type']).toBe('application/rss+xml; charset=utf-8');
    expect([...(await feed.text()).matchAll(/<item>\s*<title>([^<]*)/g)].map(([, title]) => title)).toEqual([
      NOTICES.abandoned.title,
    ]);
    await leave();
  });

  it('is told which part of a search cannot be understood', async () => {
    await arrive('/?q=care&least=abc');
    expect(await page.title()).toMatch(/^Error: /);
    await page.getByRole('link', { name: 'Enter a sum in pounds, such as 250000' }).click();
    expect(await page.getByLabel('Lowest value').inputValue()).toBe('abc');
    await leave();
  });

  it('is told by mail of what is new, after confirming the address, until they say stop', async () => {
    await arrive('/?q=lifeguard');
    await page.getByRole('link', { name: 'Get an e-mail when something new matches this search' }).click();
    await page.getByLabel('Your e-mail address').fill('resident@example.org');
    await page.getByRole('button', { name: 'Send me a link to confirm' }).click();
    await page.getByRole('heading', { name: 'Check your e-mail' }).waitFor();
    const mail = await mailTo('resident@example.org', '/alerts/confirm', world());
    await page.goto(mail.link?.url ?? '');
    await page.getByRole('button', { name: 'Yes, write to me' }).click();
    await page.getByRole('heading', { name: 'You will hear from us' }).waitFor();
    await page.getByRole('link', { name: 'See the search now' }).click();
    await page.getByRole('heading', { name: '1 opportunity for “lifeguard”' }).waitFor();
    await leave();
  });

  it('reads what one is worth, by when to bid, and what it is judged on', async () => {
    await arrive();
    await openTransport();
    const facts = await text('main');
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
    await loads(page, () => page.getByRole('link', { name: 'Cymraeg' }).click());
    await page.locator('html[lang=cy]').waitFor();
    expect(await text('main')).toContain('£410,000 heb gynnwys TAW');
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
