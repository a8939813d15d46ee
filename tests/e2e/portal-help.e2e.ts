import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';

import { NOTICES } from '../../apps/api/src/demo/demo-notices.js';
import { PEOPLE, SUPPLIERS } from '../../apps/api/src/demo/demo-people.js';
import { organisationId } from '../support/global-ids.js';
import { signedInCommissioner, tenderPath } from './support/admin-visits.js';
import { HELPED, startToHelp } from './support/assisted-session.js';
import { press } from './support/begin-tender.js';
import { newVisitor } from './support/browser.js';
import { loads } from './support/loads.js';
import { signInAs } from './support/sign-in.js';
import { visitedWorld } from './support/visitors.js';

const world = visitedWorld();
const { assistant, bidder } = PEOPLE;
const about = `/organisations/${organisationId(HELPED)}/profile/about`;

const contexts: BrowserContext[] = [];
let page: Page;

async function inPortal(somebody: 'assistant' | 'bidder'): Promise<Page> {
  const context = await newVisitor(world().browser, { baseURL: world().stack.portal, javaScriptEnabled: false });
  contexts.push(context);
  const own = await context.newPage();
  await own.goto('/sign-in?lang=en');
  await signInAs(own, somebody);
  return own;
}

const heading = (name: string, on = page) => on.getByRole('heading', { level: 1, name }).waitFor();
const banner = () => page.getByRole('region', { name: 'Assisted session' });

async function saveStaff(count: string): Promise<void> {
  await page.getByLabel('Staff').fill(count);
  await loads(page, () => page.getByRole('main').getByRole('button').first().click());
}

beforeAll(async () => {
  page = await inPortal('assistant');
});
afterAll(() => Promise.all(contexts.map((context) => context.close())));

describe('somebody who helps, without JavaScript', () => {
  it('finds the way from the account, and is told all that is missing at once', async () => {
    await page.getByRole('link', { name: assistant.name }).click();
    await page.getByRole('link', { name: 'People you have helped' }).click();
    await page.getByRole('button', { name: 'Help somebody' }).click();
    await heading('Help somebody');
    await page.getByText('With your agreement I can act for you').waitFor();
    await press(page, 'Start to act for them');
    expect(await page.title()).toMatch(/^Error: Help somebody/);
    expect(await page.getByRole('alert').getByRole('link').count()).toBe(4);
  });

  it('is refused for somebody of a buyer, without being told why', async () => {
    await startToHelp(page);
    await page.goto('/organisations');
    await press(page, 'End the session');
    await page.goto('/help/new');
    await page.getByLabel('Their email address').fill(PEOPLE.lead.email);
    await page.getByLabel('The organisation they act for').fill(SUPPLIERS.palisade.name);
    await page.getByLabel(/the person agreed/).check();
    await page.getByLabel('Why they need help').fill('Asked for help');
    await press(page, 'Start to act for them');
    expect(await page.getByRole('alert').innerText()).toContain('You cannot act for this person');
  });

  it('is told on every page for whom, while the session runs', async () => {
    await page.goto('/help/new');
    await startToHelp(page);
    for (const path of ['/', '/organisations', about, '/nowhere', '/account']) {
      await page.goto(path);
      expect(await banner().innerText()).toContain(`You are acting for ${bidder.name} of ${HELPED.name}.`);
    }
    await page.goto('/organisations');
    expect(await page.getByRole('main').innerText()).not.toContain(SUPPLIERS.tidewater.name);
  });

  it('sees what everybody may see', async () => {
    for (const path of ['/places/E06999001', '/measures', '/notices'])
      expect([path, (await page.goto(path))?.status()]).toEqual([path, 200]);
    await page.goto('/');
    await page.getByRole('link', { name: NOTICES.published.title }).click();
    await heading(NOTICES.published.title);
  });

  it('does what the person may do', async () => {
    await page.goto(about);
    await saveStaff('12');
    await page.goto(about);
    expect(await page.getByLabel('Staff').inputValue()).toBe('12');
  });
});

describe('who is helped', () => {
  it('sees who acted for them and what was asked for, and ends it; from then on nothing is done for them', async () => {
    await page.goto(about);
    const own = await inPortal('bidder');
    await own.goto('/account');
    await loads(own, () => own.getByRole('link', { name: 'See who acted for you' }).click());
    const [newest] = await own.locator('.cw-list__item').allInnerTexts();
    for (const words of [assistant.name, 'Running', 'Cannot see the screen', HELPED.name, 'Supplier profile changed'])
      expect(newest).toContain(words);
    await own
      .getByRole('button', { name: /^End the session with/ })
      .first()
      .click();
    await own.getByText('The session is over.').waitFor();

    await saveStaff('99');
    await heading('You act for yourself again');
    expect(await banner().count()).toBe(0);
    await own.goto(about);
    expect(await own.getByLabel('Staff').inputValue()).toBe('12');
  });
});

it('is named with who was helped where the buyer reads what was done', async () => {
  const context = await signedInCommissioner(world());
  contexts.push(context);
  const buyers = await context.newPage();
  const path = await tenderPath(buyers, NOTICES.closed.title);
  for (const [language, words] of [
    ['en', 'on behalf of'],
    ['cy', 'ar ran'],
  ]) {
    await buyers.goto(`${path}/audit?lang=${language}`);
    await buyers.getByText(`${assistant.name} ${words} ${bidder.name}`).first().waitFor();
  }
  await buyers.goto('/?lang=en');
});
