import type { Page } from 'playwright-core';

import { startToHelp } from '../support/assisted-session.js';
import { sendForm } from '../support/send-form.js';
import type { Visit } from '../support/visit.js';

const helper = { app: 'portal', as: 'assistant' } as const;
const empty = (page: Page) => sendForm(page);
/** The banner's button, in a session that is begun unless one is under way. */
async function end(page: Page): Promise<void> {
  if ((await page.locator('.cw-assistance form').count()) === 0) {
    await page.goto('/help/new');
    await startToHelp(page);
  }
  await sendForm(page, '.cw-assistance form');
}

/** In this order: from the fourth to the sixth an assisted session is under way, which the last one ends. */
export const visits: readonly Visit[] = [
  {
    ...{ app: 'portal', as: 'bidder', route: 'account/help', name: 'who acted for somebody', path: '/account/help' },
    picture: 'portal-who-helped',
  },
  { ...helper, route: 'help', name: 'the people whom somebody helped', path: '/help', picture: 'portal-helped' },
  { ...helper, route: 'help/new', name: 'helping somebody', path: '/help/new', picture: 'portal-help' },
  { ...helper, route: 'help/new', name: 'helping nobody', path: '/help/new', then: empty, status: 400 },
  {
    ...{ ...helper, route: 'organisations', name: 'an assisted session, which the banner tells of' },
    ...{ path: '/help/new', then: startToHelp, picture: 'portal-helping' },
  },
  {
    ...helper,
    route: '*',
    name: 'an address that does not exist, in an assisted session',
    path: '/nowhere',
    status: 404,
  },
  { ...helper, route: 'help/over', name: 'the end of an assisted session', path: '/organisations', then: end },
];
