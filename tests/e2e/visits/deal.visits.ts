import type { Page } from 'playwright-core';

import type { Places } from '../support/places.js';
import { pressButton, sendForm } from '../support/send-form.js';
import type { Visit } from '../support/visit.js';

const answers = {
  ...{ nation: 'ENGLAND', subject: 'SERVICES', authority: 'SUB_CENTRAL', amount: '207720', vat: 'INCLUDES_VAT' },
  ...{ 'notice-day': '12', 'notice-month': '1', 'notice-year': '2027' },
  ...{ regime: 'ACT_OPEN', title: 'Meals and company for older people', copyOf: '' },
};
const path = `/tenders/new?${new URLSearchParams(answers)}`;
const deal = { app: 'admin', as: 'lead', route: 'tenders/:tenderId/deal', path } as const;

/** Begins a tender and goes to its terms. */
const setting =
  (...steps: readonly ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page) => {
    await sendForm(page);
    await page.waitForURL(/\/tenders\/(?!new)/);
    await page.locator('a[href$="/deal"]').click();
    await page.waitForURL(/\/deal/);
    for (const step of steps) await step(page);
  };

const fill = (name: string, value: string) => (page: Page) => page.locator(`[name="${name}"]`).fill(value);
const choose = (name: string, value: string) => (page: Page) =>
  page.locator(`[name="${name}"][value="${value}"]`).check();
/** Opens what a field is folded away in. */
const unfold = (name: string) => (page: Page) =>
  page
    .locator('details', { has: page.locator(`[name="${name}"]`) })
    .locator('summary')
    .click();
const press = (wish: string) => (page: Page) => pressButton(page, `button[value="${wish}"]`);

/** Goes from a tender's terms to its lots, and adds one. */
const splitting =
  (...typed: readonly (readonly [name: string, value: string])[]) =>
  async (page: Page) => {
    await page.goto(page.url().replace(/\/deal.*/, '/lots'));
    for (const [name, value] of typed) await fill(name, value)(page);
    await sendForm(page);
  };

export const visits: readonly Visit[] = [
  { ...deal, name: 'a deal of which nothing is said', then: setting() },
  {
    ...{ ...deal, name: 'rows added to a deal', picture: 'admin-deal-rows' },
    then: setting(press('add:insurances'), press('add:conditions'), press('add:kpis'), press('add:lots.0.places')),
  },
  {
    ...{ ...deal, name: 'a deal with faults', status: 400 },
    then: setting(
      press('add:insurances'),
      choose('payment.time', 'IN_ARREARS'),
      press('add:conditions'),
      unfold('conditions.0.leastYears'),
      fill('conditions.0.leastYears', 'two'),
      press('save'),
    ),
  },
  {
    ...{ ...deal, name: 'a place that is none', status: 400 },
    then: setting(press('add:lots.0.places'), fill('lots.0.places.0.words', 'Atlantis'), press('save')),
  },
  {
    ...{ ...deal, name: 'a deal that breaks rules', picture: 'admin-deal' },
    then: setting(
      press('add:insurances'),
      fill('insurances.0.cover', '5000000'),
      choose('payment.time', 'IN_ARREARS'),
      fill('payment.days', '45'),
      press('add:conditions'),
      fill('conditions.0.text', 'Serving meals at home'),
      unfold('conditions.0.namedAuthority'),
      fill('conditions.0.leastYears', '5'),
      choose('conditions.0.namedAuthority', 'yes'),
      press('save'),
      (page) => page.waitForURL(/saved=yes/),
    ),
  },
  {
    ...{ app: 'portal', route: 'opportunities/:id', picture: 'portal-is-this-for-us' },
    ...{ name: 'whether a tender is for us', path: (places: Places) => places.opportunity('closed') },
  },
  {
    ...{ ...deal, route: 'lots/:lotId/place-factors', name: 'what a benefit counts where it lands' },
    picture: 'admin-place-factors',
    then: setting(
      press('add:lots.0.places'),
      fill('lots.0.places.0.words', 'E06999001'),
      (page) => page.locator('[name="lots.0.places.0.channels"]').first().check(),
      press('save'),
      (page) => page.waitForURL(/saved=yes/),
      (page) => page.goto(page.url().replace(/\/deal.*/, '')),
      (page) => page.locator('a[href$="/place-factors"]').click(),
      (page) => page.waitForURL(/place-factors$/),
      choose('basis', 'PLACE'),
      fill('place.E06999001', '1.25'),
      (page) => sendForm(page),
      (page) => page.waitForURL(/saved=yes/),
    ),
  },
  {
    ...{ ...deal, route: 'tenders/:tenderId/lots', name: 'the lots of a draft', picture: 'admin-lots' },
    then: setting(splitting(['title', 'Meals in the north'], ['amount', '90000']), (page) =>
      page.waitForURL(/done=added/),
    ),
  },
  {
    ...{ ...deal, route: 'tenders/:tenderId/lots', name: 'a lot that is wrong', status: 400 },
    then: setting(splitting(['amount', 'much'], ['start-day', '31'], ['start-month', '2'], ['start-year', '2027'])),
  },
  {
    ...{ ...deal, route: 'lots/:lotId', name: 'one lot of two', picture: 'admin-lot' },
    then: setting(
      splitting(['title', 'Meals in the north']),
      (page) => page.waitForURL(/done=added/),
      (page) => page.locator('main table a').last().click(),
      (page) => page.waitForURL(/\/lots\/[^/]+$/),
    ),
  },
];
