import type { Page } from 'playwright-core';

import type { Places } from '../support/places.js';
import { sendForm } from '../support/send-form.js';
import type { Visit } from '../support/visit.js';

const lead = { app: 'admin', as: 'lead' } as const;
const trying = { ...lead, route: 'lots/:lotId/what-if', mostBytes: 230_000 };
const listing = { ...lead, route: 'lots/:lotId/what-if/cases' };
const editing = { ...lead, route: 'lots/:lotId/what-if/cases/:number' };
const at = (rest: string) => (places: Places) => `${places.whatIf}${rest}`;

/** Until the browser has the engine there are no sliders. */
async function withSliders(page: Page): Promise<void> {
  await page.getByRole('slider').first().waitFor();
}

/** Sends a case without the name that it must have. */
async function withoutName(page: Page): Promise<void> {
  await page.locator('[name=name]').fill('');
  await page.locator('[name=b0-price]').fill('1,00');
  await sendForm(page);
}

export const visits: readonly Visit[] = [
  { ...trying, name: 'trying weights', path: at(''), then: withSliders, picture: 'admin-what-if' },
  { ...trying, name: 'a ceiling tried', path: at('?formula=linear-to-ceiling&case=8&move=price'), then: withSliders },
  { ...trying, name: 'weights that cannot be read', path: at('?w-price=a lot') },
  { ...trying, name: 'weights that do not sum', path: at('?w-price=90') },
  { ...trying, name: 'weights of a published tender', path: (places) => places.whatIfPublished },
  { ...listing, name: 'sample bids', path: at('/cases'), picture: 'admin-what-if-cases' },
  { ...editing, name: 'a case of sample bids', path: at('/cases/1'), picture: 'admin-what-if-case' },
  { ...editing, name: 'a case that cannot be saved', path: at('/cases/1'), then: withoutName, status: 400 },
];
