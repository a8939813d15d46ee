import type { Page } from 'playwright-core';

import type { Places } from '../support/places.js';
import { pressButton, sendForm } from '../support/send-form.js';
import type { Visit } from '../support/visit.js';

const approval = { app: 'admin', route: 'tenders/:tenderId/approval' } as const;
const comments = { app: 'admin', as: 'lead', route: 'tenders/:tenderId/comments' } as const;

const rehearsal = { app: 'admin', as: 'lead', route: 'tenders/:tenderId/rehearsal' } as const;

const JUST_BEGUN = {
  ...{ nation: 'ENGLAND', subject: 'SERVICES', authority: 'SUB_CENTRAL', amount: '207720', vat: 'INCLUDES_VAT' },
  ...{ 'notice-day': '12', 'notice-month': '1', 'notice-year': '2027' },
  ...{ regime: 'ACT_OPEN', title: 'Meals and company for older people', copyOf: '' },
};

async function pressed(page: Page, which: string): Promise<void> {
  await pressButton(page, `main button${which}`);
}

/** Answers all that an offer must answer, and makes a commitment that has a value. */
async function rehearsed(page: Page): Promise<void> {
  await page.locator('[name=amount]').first().fill('199000');
  for (const answer of await page.locator('textarea').all()) await answer.fill('Every day.');
  for (const [field, value] of Object.entries({ quantity: '10', years: '1', places: 'E05999001' }))
    await page.locator(`[name="commitment.jobs-unemployed.${field}"]`).first().fill(value);
  await pressed(page, ':not([name])');
  await page.locator('#worth').waitFor();
}

export const visits: readonly Visit[] = [
  {
    app: 'admin',
    as: 'moderator',
    route: '/',
    name: 'the list of who has to decide',
    path: '/',
    picture: 'admin-to-decide',
  },
  {
    ...{ ...approval, as: 'lead', name: 'an approval that others decide' },
    path: (places: Places) => `${places.tender('draft')}/approval`,
  },
  {
    ...{
      ...approval,
      as: 'moderator',
      name: 'a draft returned without a reason',
      status: 400,
      picture: 'admin-approval',
    },
    path: (places: Places) => `${places.tender('draft')}/approval`,
    then: (page) => pressed(page, '[value=return]'),
  },
  {
    ...{ ...approval, as: 'lead', name: 'an approval of a draft that has nearly nothing yet', inWelsh: true },
    path: `/tenders/new?${new URLSearchParams(JUST_BEGUN)}`,
    then: async (page) => {
      await sendForm(page);
      await page.waitForURL(/\/tenders\/(?!new)/);
      await page.goto(`${page.url().replace(/\?.*/, '')}/approval`);
      await page.locator('#gaps').waitFor();
    },
  },
  {
    ...{ ...comments, name: 'a comment without words', status: 400, picture: 'admin-comments' },
    path: (places: Places) => `${places.tender('draft')}/comments`,
    then: (page) => pressed(page, ':not([name])'),
  },
  {
    ...{ ...rehearsal, name: 'an offer that says nothing', status: 400, picture: 'admin-rehearsal' },
    path: (places: Places) => `${places.tender('draft')}/rehearsal`,
    then: (page) => pressed(page, ':not([name])'),
  },
  {
    ...{ ...rehearsal, name: 'an offer with a commitment that counts' },
    path: (places: Places) => `${places.tender('draft')}/rehearsal`,
    then: rehearsed,
  },
];
