import type { Places } from '../support/places.js';
import { pressButton, sendForm } from '../support/send-form.js';
import type { Visit } from '../support/visit.js';

const lead = { app: 'admin', as: 'lead' } as const;
const amend = { ...lead, route: 'tenders/:tenderId/amend' } as const;
const path = (places: Places) => `${places.tender('published')}/amend`;

export const visits: readonly Visit[] = [
  {
    ...amend,
    name: 'a published tender to change, left without a reason',
    path,
    status: 400,
    then: (page) => sendForm(page),
  },
  {
    ...{ ...amend, name: 'what a change would change', path, picture: 'admin-amend' },
    then: async (page) => {
      await page.locator('[name=reason]').fill('A lunch club was added.');
      await page.locator('[name=title]').fill('Meals and company');
      await pressButton(page, 'button[value=look]');
    },
  },
  {
    ...{ ...amend, name: 'a document that a change is to add', path, picture: 'admin-amend-documents' },
    then: async (page) => {
      await page.locator('[name=documentDo]').selectOption('ADD');
      await page.locator('[name=documentTitle]').fill('A map of the district');
      const map = { name: 'Map.txt', mimeType: 'text/plain', buffer: Buffer.from('Invented streets.\n') };
      await page.locator('[name=documentFile]').setInputFiles(map);
      await pressButton(page, 'button[value=write]');
    },
  },
  {
    ...{ ...lead, route: 'tenders/:tenderId/abandon', name: 'abandoning a tender', picture: 'admin-abandon' },
    path: (places: Places) => `${places.tender('published')}/abandon`,
  },
  {
    ...{
      app: 'portal',
      route: 'opportunities/:id/changes',
      name: 'the changes of an opportunity',
      picture: 'portal-changes',
    },
    path: (places: Places) => `${places.opportunity('published')}/changes`,
  },
];
