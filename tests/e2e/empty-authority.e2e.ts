import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';

import { PEOPLE } from '../../apps/api/src/demo/demo-people.js';
import { londonClock } from '../../libs/core/calendar/src/index.js';
import { eventually } from '../support/eventually.js';
import { begins } from './support/begin-tender.js';
import { newVisitor } from './support/browser.js';
import {
  answersNeeds,
  describes,
  isFoundBy,
  judges,
  offersDeal,
  plans,
  preparesNotice,
  QUESTION,
  recordsDecisions,
} from './support/fill-draft.js';
import { loads } from './support/loads.js';
import { acceptsInvitation, addAuthority, invitesApprover, signsInFirst } from './support/new-authority.js';
import {
  approves,
  givesAWeekMore,
  publishes,
  sendsForApproval,
  toNotices,
  untilAccepted,
} from './support/publish-draft.js';
import { signedIn } from './support/sign-in.js';
import { rowsOf } from './support/tables.js';
import { visitedWorld } from './support/visitors.js';

const world = visitedWorld();

const MERESIDE = {
  ...{ name: 'Mereside Town Council', email: 'clerk@mereside.example' },
  ...{ person: 'Nia Lloyd', password: 'tidal brass lantern' },
};
const TITLE = 'Warm lunches in the village hall';
const NOTE = 'The committee would go up to 320,000.';
const REASON = 'A kitchen asked for time to find a partner.';

const contexts: BrowserContext[] = [];
let clerk: Page;
let approver: Page;
let resident: Page;
let supplier: Page;

async function pageOf(context: BrowserContext): Promise<Page> {
  contexts.push(context);
  return context.newPage();
}

/** In the portal, where nobody has a script. */
async function withoutScript(from?: BrowserContext): Promise<Page> {
  const storageState = await from?.storageState();
  await from?.close();
  const options = { baseURL: world().stack.portal, javaScriptEnabled: false };
  return pageOf(await newVisitor(world().browser, { ...options, ...(storageState && { storageState }) }));
}

beforeAll(async () => {
  clerk = await pageOf(await newVisitor(world().browser, { baseURL: world().stack.admin }));
  approver = await pageOf(await signedIn(world(), 'admin', 'moderator'));
  supplier = await withoutScript(await signedIn(world(), 'portal', 'bidder'));
  resident = await withoutScript();
}, 120_000);
afterAll(() => Promise.all(contexts.map((context) => context.close())));

const tender = () => clerk.getByRole('link', { name: 'Back to the tender' }).click();
const progress = () => clerk.getByText(/^\d+ of \d+ done/).innerText();
const gaps = async () => (await clerk.getByRole('region', { name: /missing/ }).innerText()).replace(/\s+/g, ' ');

/** Searches in the portal by words that are in the description alone. */
async function searches(page: Page): Promise<readonly string[]> {
  await page.goto('/?lang=en');
  await page.getByLabel('Search').fill('sixty older people');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('heading', { name: /“sixty older people”/ }).waitFor();
  await page.waitForLoadState();
  return page.getByRole('heading', { level: 3 }).allInnerTexts();
}

describe('an authority that nobody has used yet', () => {
  it('begins with one person, who protects the account before anything else', async () => {
    expect(await addAuthority(world(), MERESIDE)).toContain('Nia Lloyd can sign in as clerk@mereside.example');
    await signsInFirst(clerk, MERESIDE);
    await clerk.getByRole('link', { name: 'Tenders' }).click();
    await clerk.getByRole('heading', { name: '0 tenders' }).waitFor();
  });

  it('has a second person once somebody accepts the invitation', async () => {
    await invitesApprover(clerk, PEOPLE.moderator.email);
    await acceptsInvitation(approver, PEOPLE.moderator.email, world());
    expect(await approver.getByRole('main').innerText()).toContain(MERESIDE.name);
  });
});

describe('its first tender', () => {
  it('is begun, and says what it lacks', async () => {
    const [year = '', month = '', day = ''] = londonClock(new Date()).date.split('-');
    await begins(clerk, { title: TITLE, pounds: '300000', notice: [day, month, year] });
    expect(await progress()).toMatch(/^0 of \d+ done; next: Write the title/);
    await clerk.getByRole('link', { name: 'Approval and publication' }).click();
    expect(await gaps()).toMatch(
      /^14 things are missing .*Set a deadline.*invoice.*each place.*equality.*consult.*criterion.*tie.*UK4/,
    );
    await clerk.getByRole('link', { name: /Say in how many days a valid invoice is paid/ }).click();
    await clerk.getByLabel('In arrears, after the work').waitFor();
    expect(clerk.url()).toMatch(/\/deal#payment\.time$/);
    await clerk.goBack();
    await tender();
  });

  it('is described, judged, offered and planned until nothing is missing', async () => {
    for (const step of [describes, judges, offersDeal, isFoundBy, plans, recordsDecisions]) await step(clerk);
    await preparesNotice(clerk);
    await clerk.getByRole('heading', { name: 'Nothing is missing' }).waitFor();
    await clerk.getByRole('link', { name: 'Back to the tender’s notices' }).click();
    await tender();
    await clerk.getByRole('link', { name: 'Approval and publication' }).click();
    expect(await gaps()).toMatch(/^4 things are missing .*“A warm room to meet in”/);
    await tender();
    expect(await progress()).toMatch(/next: Answer what the places said they need/);
    await answersNeeds(clerk);
    expect(await progress()).toMatch(/next: Approval and publication/);
  });

  it('is published as a second person approved it, and by nobody seen before', async () => {
    await sendsForApproval(clerk, NOTE);
    expect(await searches(supplier)).toEqual([]);
    expect(await searches(resident)).toEqual([]);
    await approves(approver, TITLE);
    await publishes(clerk);
  });

  it('is found by a resident, who reads what it is worth, what is judged and what is asked', async () => {
    expect(await searches(resident)).toEqual([TITLE]);
    await loads(resident, () => resident.getByRole('link', { name: TITLE }).click());
    const facts = resident.getByRole('region', { name: 'Is this for us?' }).locator('.govuk-summary-list__row');
    expect((await facts.allInnerTexts()).map((fact) => fact.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/^Value and term £300,000 including VAT\. It runs for 2 years\./),
      expect.stringMatching(/^Payment .*within 14 days/),
      expect.stringMatching(/^Staff \(TUPE\) /),
      expect.stringMatching(/^Insurance /),
      'Who may bid Anybody may bid.',
    ]);
    expect(await rowsOf(resident.getByRole('table', { name: 'Award criteria' }))).toEqual([
      ['Price', 'Price', '40%'],
      ['Quality', 'Quality', '60%'],
    ]);
    const question = resident.getByRole('listitem').filter({ hasText: QUESTION });
    expect(await question.innerText()).toBe(`${QUESTION} (at most 400 words)`);
  });

  it('shows a supplier nothing of what the authority keeps to itself', async () => {
    expect(await searches(supplier)).toEqual([TITLE]);
    await loads(supplier, () => supplier.getByRole('link', { name: TITLE }).click());
    await supplier.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    const shown = await supplier.content();
    for (const kept of [NOTE, PEOPLE.moderator.name, MERESIDE.person]) expect(shown).not.toContain(kept);
  });

  it('is changed for everybody to see, once the notice of the change is accepted', async () => {
    await tender();
    await givesAWeekMore(clerk, REASON);
    await clerk.getByRole('link', { name: 'The tender' }).click();
    await toNotices(clerk);
    await untilAccepted(clerk, 2);
    await eventually(async () => {
      await resident.reload();
      return resident.getByText(REASON).isVisible();
    });
    await resident.getByRole('link', { name: 'See what changed' }).click();
    const change = resident.getByRole('region', { name: /^Change 1, / });
    expect(await change.innerText()).toMatch(/Deadline for bids[\s\S]*Before:[\s\S]*Now:/);
  });
});
