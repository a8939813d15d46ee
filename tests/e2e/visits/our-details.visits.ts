import type { Page } from 'playwright-core';

import { sendForm } from '../support/send-form.js';
import type { Visit } from '../support/visit.js';

const details = { app: 'admin', as: 'lead', route: 'settings/details', path: '/settings/details' } as const;

async function wrong(page: Page): Promise<void> {
  await page.locator('[name=ppon]').fill('12');
  await sendForm(page);
}

export const visits: readonly Visit[] = [
  { ...details, name: 'our details', picture: 'admin-our-details' },
  { ...{ ...details, name: 'our details with a number that is none', status: 400 }, then: wrong },
];
