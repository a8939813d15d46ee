import type { Page } from 'playwright-core';

import { sendForm } from '../support/send-form.js';
import type { Visit } from '../support/visit.js';

const lead = { app: 'admin', as: 'lead' } as const;
const which = { ...lead, route: 'frameworks/which' } as const;
const target = { ...lead, route: 'frameworks/target' } as const;
const making = { ...lead, route: 'frameworks/new', path: '/frameworks/new' } as const;
const importing = { ...lead, route: 'frameworks/import', path: '/frameworks/import' } as const;
const editing = { ...lead, route: 'frameworks/:frameworkId/edit', path: '/frameworks/new' } as const;

/** Begins a copy of PPN 026, which leads to its editor. */
async function begun(page: Page): Promise<void> {
  await page.locator('[name=title]').fill('Our framework');
  await page.locator('[name=copyOf]').selectOption('ppn-026');
  await sendForm(page);
  await page.waitForURL(/\/edit/);
}

async function wrong(page: Page): Promise<void> {
  await begun(page);
  await page.locator('[name=themes]').fill('- no theme above | One');
  await sendForm(page);
}

const CSV = 'code,name,unit,value,price year\nNT1,A measure,one job,100.00,2024/25\n';

async function sent(page: Page, text: string): Promise<void> {
  for (const name of ['name', 'publisher', 'licence']) await page.locator(`[name=${name}]`).fill('CC BY-NC-ND 4.0');
  await page.locator('[name=key]').fill('tried');
  await page
    .locator('[name=file]')
    .setInputFiles({ name: 'measures.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await sendForm(page);
}

export const visits: readonly Visit[] = [
  { ...lead, route: 'frameworks', path: '/frameworks', name: 'the list of frameworks', picture: 'admin-frameworks' },
  {
    ...{ ...lead, route: 'frameworks/:frameworkId', path: '/frameworks/ppn-026' },
    ...{ name: 'a national framework', picture: 'admin-framework' },
  },
  { ...which, path: '/frameworks/which', name: 'asking which framework applies' },
  {
    ...{ ...which, path: '/frameworks/which?date-day=1&date-month=1&date-year=2027&value=5000000&buyer=COUNCIL' },
    ...{ name: 'which framework applies', picture: 'admin-framework-which' },
  },
  {
    ...which,
    path: '/frameworks/which?date-day=30&date-month=2&date-year=2027&value=much',
    name: 'asking for a day that is none',
  },
  { ...target, path: '/frameworks/target', name: 'what a target asks', picture: 'admin-framework-target' },
  { ...target, path: '/frameworks/target?rate=0', name: 'a target of nothing' },
  { ...making, name: 'a framework to begin' },
  { ...making, name: 'a framework without a title', status: 400, then: (page) => sendForm(page) },
  { ...editing, name: 'a draft framework to change', then: begun, picture: 'admin-framework-edit' },
  { ...editing, name: 'a draft framework with a line that cannot be read', status: 400, then: wrong },
  { ...importing, name: 'a measure set to import' },
  { ...importing, name: 'an import tried', then: (page) => sent(page, CSV), picture: 'admin-measure-import' },
  {
    ...{ ...importing, name: 'an import with faults', status: 400, picture: 'admin-measure-import-faulty' },
    then: (page) => sent(page, `${CSV}NT1,Again,one job,x,2024\n`),
  },
  {
    ...{ ...lead, route: 'frameworks/sets/:setId', path: '/frameworks/sets/commonweal-open-measures' },
    name: 'the open measure set',
  },
  {
    ...{ ...lead, route: 'frameworks/sets/:setId/:code', name: 'a measure', picture: 'admin-measure' },
    path: '/frameworks/sets/commonweal-open-measures/jobs-unemployed',
  },
  { app: 'portal', route: 'measures', path: '/measures', name: 'the open measures' },
];
