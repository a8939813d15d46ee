import type { Page } from 'playwright-core';

import { sendForm } from '../support/send-form.js';
import type { Visit } from '../support/visit.js';

const lead = { app: 'admin', as: 'lead' } as const;

async function asksNothing(page: Page): Promise<void> {
  await page.locator('[name=email]').fill('mair@example.org');
  await sendForm(page);
}

/** Goes to the question that has waited longest. */
async function opensFirst(page: Page): Promise<void> {
  await page.locator('main table a[href^="/questions/"]').first().click();
  await page.waitForURL(/\/questions\/(?!new)/);
}

export const visits: readonly Visit[] = [
  {
    ...{ app: 'portal', route: 'places/:code/ask', path: '/places/E05999001/ask', then: asksNothing, status: 400 },
    ...{ name: 'asking as a councillor without a question', picture: 'portal-ward-ask' },
  },
  {
    ...{ app: 'portal', route: 'questions/confirm', path: '/questions/confirm?token=x' },
    name: 'confirming a councillor’s question',
  },
  {
    ...lead,
    route: 'questions',
    path: '/questions',
    name: 'questions of councillors',
    picture: 'admin-ward-questions',
  },
  { ...lead, route: 'questions/new', path: '/questions/new', name: 'noting a councillor’s question' },
  {
    ...{ ...lead, route: 'questions/:questionId', path: '/questions', then: opensFirst },
    ...{ name: 'answering a councillor’s question', picture: 'admin-ward-question' },
  },
  {
    ...lead,
    route: 'councillors',
    path: '/councillors',
    name: 'the list of councillors',
    picture: 'admin-councillors',
  },
];
