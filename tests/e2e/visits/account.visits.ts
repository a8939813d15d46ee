import type { Page } from 'playwright-core';

import { DEMO_PASSWORD, PEOPLE } from '../../../apps/api/src/demo/demo-people.js';
import { pressButton, sendForm } from '../support/send-form.js';
import type { App, Visit } from '../support/visit.js';

const empty = (page: Page) => sendForm(page);

async function filled(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, answer] of Object.entries(answers)) await page.locator(`main [name=${name}]`).first().fill(answer);
  await sendForm(page);
}

/** Takes the first step of signing in, for somebody who needs a second one. */
const firstStep = (page: Page) => filled(page, { email: PEOPLE.lead.email, password: DEMO_PASSWORD });

/** Each page as it is first seen. */
const outside = (app: App): readonly Visit[] => [
  { app, route: 'sign-in', name: 'signing in', path: '/sign-in', picture: `${app}-sign-in` },
  { app, route: 'sign-in/code', name: 'the second step', path: '/sign-in', then: firstStep, picture: `${app}-code` },
  {
    ...{ app, route: 'sign-in/recovery-code', name: 'a recovery code', path: '/sign-in' },
    then: async (page) => {
      await firstStep(page);
      await page.goto('/sign-in/recovery-code');
    },
  },
  { app, route: 'register', name: 'registering', path: '/register', picture: `${app}-register` },
  {
    ...{ app, route: 'register/sent', name: 'registering, with a mail on its way', path: '/register' },
    then: (page) => filled(page, { name: 'Nia Rees', email: `nia@${app}.example`, password: 'pedwar gair heb ystyr' }),
  },
  { app, route: 'confirm-address', name: 'confirming an address', path: '/confirm-address?token=x' },
  { app, route: 'forgotten-password', name: 'a forgotten password', path: '/forgotten-password' },
  {
    ...{ app, route: 'forgotten-password/sent', name: 'a forgotten password, with a mail on its way' },
    path: '/forgotten-password',
    then: (page) => filled(page, { email: `nobody@${app}.example` }),
  },
  { app, route: 'reset-password', name: 'a new password', path: '/reset-password?token=x' },
  {
    ...{ app, route: 'demo-accounts', name: 'the accounts of the demonstration', path: '/demo-accounts' },
    picture: `${app}-demo`,
  },
];

const inside = (app: App, as: 'lead' | 'bidder'): readonly Visit[] => [
  { app, as, route: 'account', name: 'an account', path: '/account', picture: `${app}-account` },
  {
    ...{ app, as, route: 'account/app', name: 'an app being set up', path: '/account/app', then: empty },
    picture: `${app}-app`,
  },
  { app, as, route: 'account/recovery-codes', name: 'recovery codes', path: '/account/recovery-codes' },
  {
    app,
    as,
    route: 'account/passkeys',
    name: 'adding a passkey',
    path: '/account/passkeys',
    picture: `${app}-passkey`,
  },
  { app, as, route: 'account/password', name: 'another password', path: '/account/password' },
  { app, as, route: 'account/sessions', name: 'open sessions', path: '/account/sessions', picture: `${app}-sessions` },
  { app, as, route: 'account/erase', name: 'erasing oneself', path: '/account/erase', picture: `${app}-erase` },
  { app, as, route: 'account/second-step', name: 'a second step that is missing', path: '/account/second-step' },
];

const portal = { app: 'portal' } as const;
const own = { app: 'portal', as: 'bidder' } as const;

/** What else the pages may have to say; both apps show the same ones, so one app's are enough. */
const otherStates: readonly Visit[] = [
  { ...portal, route: 'sign-in', name: 'signing in, left empty', path: '/sign-in', then: empty, status: 400 },
  { ...portal, route: 'sign-in', name: 'signing in, after too long', path: '/sign-in?said=ended' },
  { ...portal, route: 'sign-in', name: 'signing in, once confirmed', path: '/sign-in?said=confirmed' },
  {
    ...{ ...portal, route: 'sign-in/code', name: 'the second step, with a code that is none', path: '/sign-in' },
    status: 400,
    then: async (page) => {
      await firstStep(page);
      await filled(page, { code: '12' });
    },
  },
  { ...portal, route: 'register', name: 'registering, left empty', path: '/register', then: empty, status: 400 },
  {
    ...{ ...portal, route: 'confirm-address', name: 'a link that was used', path: '/confirm-address?token=x' },
    ...{ then: empty, status: 409 },
  },
  {
    ...{ ...portal, route: 'forgotten-password', name: 'a forgotten password, left empty' },
    ...{ path: '/forgotten-password', then: empty, status: 400 },
  },
  {
    ...{ ...portal, route: 'reset-password', name: 'a new password, too late', path: '/reset-password?token=x' },
    status: 409,
    then: (page) => filled(page, { password: 'pedwar gair heb ystyr' }),
  },
  { ...portal, route: 'sign-in', name: 'signing in, once erased', path: '/sign-in?said=erased' },
  {
    ...{ ...own, route: 'account/erase', name: 'erasing oneself, with another address', path: '/account/erase' },
    ...{ status: 400, then: (page) => filled(page, { email: 'somebody@example.org' }) },
  },
  { ...own, route: 'account', name: 'an account, with another password', path: '/account?said=change.done' },
  {
    ...{
      ...own,
      route: 'account/app',
      name: 'an app being set up, with a wrong code',
      path: '/account/app',
      status: 400,
    },
    then: async (page) => {
      if ((await page.locator('[name=code]').count()) === 0) await sendForm(page);
      await page.locator('[name=code]').fill('12');
      await pressButton(page, 'main button[value=confirm]');
    },
  },
  {
    ...{ ...own, route: 'account/password', name: 'another password, left empty', path: '/account/password' },
    ...{ then: empty, status: 400 },
  },
];

export const visits: readonly Visit[] = [
  ...outside('portal'),
  ...inside('portal', 'bidder'),
  ...outside('admin'),
  ...inside('admin', 'lead'),
  ...otherStates,
];
