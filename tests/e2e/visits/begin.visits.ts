import type { Page } from 'playwright-core';

import { pressButton, sendForm } from '../support/send-form.js';
import type { Visit } from '../support/visit.js';

const begin = { app: 'admin', as: 'lead', route: 'tenders/new' } as const;

const contract = {
  ...{ nation: 'ENGLAND', subject: 'SERVICES', authority: 'SUB_CENTRAL', amount: '207720', vat: 'INCLUDES_VAT' },
  ...{ 'notice-day': '12', 'notice-month': '1', 'notice-year': '2027' },
};
const whole = { ...contract, regime: 'ACT_OPEN', title: 'Meals and company for older people', copyOf: '' };
const at = (answers: object) => `/tenders/new?${new URLSearchParams({ ...answers })}`;
const fund = { ...contract, subject: 'GRANT', step: 'fund', total: '100', cap: '100.01', answered: 'fund' };
const flexible = { ...contract, regime: 'ACT_COMPETITIVE_FLEXIBLE' };
const stages = {
  ...{ kind1: 'PARTICIPATION', 'day1-day': '30', 'day1-month': '2', 'day1-year': '2027', most1: '5' },
  ...{ kind2: 'ROUND', answered: 'stages' },
};

const asked = {
  ...{ kind1: 'PARTICIPATION', 'day1-day': '1', 'day1-month': '2', 'day1-year': '2027', most1: '5' },
  ...{ kind2: 'ROUND', 'day2-day': '1', 'day2-month': '3', 'day2-year': '2027', most2: '3' },
  ...{ kind3: 'FINAL_TENDERS', 'day3-day': '1', 'day3-month': '4', 'day3-year': '2027' },
};
const staged = { ...whole, ...flexible, ...asked };
const designed = { app: 'admin', as: 'lead', route: 'tenders/:tenderId/stages', path: at(staged) } as const;

const timeline = { app: 'admin', as: 'lead', route: 'tenders/:tenderId/timeline', path: at(whole) } as const;

/** Begins the tender whose answers are in the address. */
async function begun(page: Page): Promise<void> {
  await sendForm(page);
  await page.waitForURL(/\/tenders\/(?!new)/);
}

async function pressed(page: Page, wish: string): Promise<void> {
  await pressButton(page, `button[value="${wish}"]`);
}

type Step = (page: Page) => Promise<void>;

/** Begins a tender and goes to one of its pages. */
const going =
  (part: 'timeline' | 'stages', ...steps: readonly Step[]) =>
  async (page: Page) => {
    await begun(page);
    await page.locator(`a[href$="/${part}"]`).click();
    await page.waitForURL(new RegExp(`/${part}`));
    for (const step of steps) await step(page);
  };

const planning = (...steps: readonly Step[]) => going('timeline', ...steps);

export const visits: readonly Visit[] = [
  { ...begin, path: '/tenders/new', name: 'the first question of a new tender', picture: 'admin-begin' },
  { ...begin, path: at({ answered: 'nation' }), name: 'a question that was not answered' },
  {
    ...begin,
    path: at({ nation: 'SCOTLAND' }),
    name: 'a tender of a Scottish authority',
    picture: 'admin-begin-scotland',
  },
  { ...begin, path: at({ nation: 'WALES' }), name: 'what a new tender wants' },
  { ...begin, path: at({ ...contract, 'notice-month': '13' }), name: 'a notice on a day that is none' },
  { ...begin, path: at({ ...contract, 'notice-year': '2031' }), name: 'a notice on a day of which no rule is known' },
  { ...begin, path: at({ ...contract, step: 'value' }), name: 'what a new tender is worth' },
  { ...begin, path: at(fund), name: 'a fund whose cap is a penny above it' },
  { ...begin, path: at(contract), name: 'the route of a new tender, and why', picture: 'admin-begin-route' },
  { ...begin, path: at({ ...flexible, step: 'stages' }), name: 'stages to design', picture: 'admin-begin-stages' },
  { ...begin, path: at({ ...flexible, ...stages, step: 'stages' }), name: 'stages with faults' },
  { ...begin, path: at({ ...whole, copyOf: '', step: 'copy' }), name: 'what a new tender begins with' },
  { ...begin, path: at(whole), name: 'the answers to check', picture: 'admin-begin-check' },
  {
    ...{ app: 'admin', as: 'lead', route: 'tenders/:tenderId', path: at(whole), picture: 'admin-draft-begun' },
    ...{ name: 'a tender just begun', then: begun },
  },
  { ...timeline, name: 'the days of a tender just begun', then: planning() },
  {
    ...{ ...timeline, name: 'the earliest lawful days', picture: 'admin-timeline' },
    then: planning((page) => pressed(page, 'fill')),
  },
  {
    ...{ ...timeline, name: 'days that break rules', picture: 'admin-timeline-broken' },
    then: planning(
      (page) => pressed(page, 'fill'),
      (page) => page.locator('[name="day.DEADLINE-month"]').fill('1'),
      (page) => page.locator('[name="day.DEADLINE-day"]').fill('20'),
      (page) => page.locator('[name="day.STANDSTILL_END-year"]').fill('2026'),
      (page) => pressed(page, 'look'),
    ),
  },
  {
    ...{ ...timeline, name: 'a day that is none', status: 400 },
    then: planning(
      (page) => page.locator('[name="day.AWARD-day"]').fill('31'),
      (page) => pressed(page, 'save'),
    ),
  },
  { ...designed, name: 'the stages of a draft', picture: 'admin-stages', then: going('stages') },
  {
    ...{ ...designed, name: 'stages that break rules', status: 400 },
    then: going(
      'stages',
      (page) => pressed(page, 'add'),
      (page) => pressed(page, 'save'),
    ),
  },
];
