import type { Page } from 'playwright-core';

import { demoOcid } from '../../../apps/api/src/demo/demo-notice.js';
import { NOTICES } from '../../../apps/api/src/demo/demo-notices.js';
import type { Places } from '../support/places.js';
import { sendForm } from '../support/send-form.js';
import type { Visit } from '../support/visit.js';

const ofTender = { app: 'admin', as: 'lead', route: 'tenders/:tenderId/notices' } as const;
const one = { app: 'admin', as: 'lead', route: 'notices/:noticeId' } as const;
const list = { app: 'portal', route: 'notices', path: '/notices' } as const;
const process = { app: 'portal', route: 'notices/:ocid' } as const;

async function tooLong(page: Page): Promise<void> {
  await page.locator('[name=town]').fill('x'.repeat(400));
  await sendForm(page, 'main form:has([name=town])');
}

export const visits: readonly Visit[] = [
  {
    ...{ ...ofTender, name: 'the notices of a draft', picture: 'admin-notices' },
    path: (places: Places) => `${places.tender('draft')}/notices`,
  },
  {
    ...{ ...ofTender, name: 'a notice prepared twice', status: 409, inWelsh: true },
    path: (places: Places) => `${places.tender('draft')}/notices`,
    then: async (page) => {
      await page.locator('[name=type]').selectOption('UK2');
      await sendForm(page);
    },
  },
  {
    ...{ ...one, name: 'a notice with what it lacks', picture: 'admin-notice' },
    path: (places: Places) => places.notice('UK2'),
  },
  {
    ...{ ...one, name: 'a notice with a town that is none', status: 400, inWelsh: true },
    path: (places: Places) => places.notice('UK2'),
    then: tooLong,
  },
  {
    ...{ ...one, name: 'a published notice of market engagement', picture: 'admin-engagement' },
    path: (places: Places) => places.notice('UK2 published'),
  },
  { ...one, name: 'a published notice', path: (places: Places) => places.notice('UK4') },
  { ...list, name: 'the published notices', picture: 'portal-notices' },
  {
    ...{ ...process, name: 'what was published of one procurement', picture: 'portal-notice' },
    path: `/notices/${demoOcid(NOTICES.published.number)}`,
  },
  {
    ...{ app: 'portal', route: 'notices/:ocid/engagement', name: 'what was answered to the market before a tender' },
    ...{ path: `/notices/${demoOcid(NOTICES.published.number)}/engagement`, picture: 'portal-engagement' },
  },
  { ...process, name: 'a procurement of which nothing was published', path: '/notices/ocds-nothing', status: 404 },
];
