import type { Page } from 'playwright-core';

import { sendForm } from '../support/send-form.js';
import type { Visit } from '../support/visit.js';

const look = { app: 'admin', as: 'lead', route: 'settings/look', path: '/settings/look' } as const;

async function sent(page: Page, colour: string): Promise<void> {
  await page.locator('[name=brandColour]').fill(colour);
  await sendForm(page);
}

export const visits: readonly Visit[] = [
  { ...look, name: 'the look of pages', picture: 'admin-look' },
  {
    ...{ ...look, name: 'the look of pages, too faint to read', status: 400, picture: 'admin-look-too-faint' },
    then: (page) => sent(page, '#ffcc00'),
  },
];
