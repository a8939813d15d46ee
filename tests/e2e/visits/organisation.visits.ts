import type { Page } from 'playwright-core';

import { AUTHORITY, PEOPLE, SUPPLIERS } from '../../../apps/api/src/demo/demo-people.js';
import { organisationId as id, personId } from '../../support/global-ids.js';
import { LOADED_AT } from '../support/demonstration.js';
import { sendForm } from '../support/send-form.js';
import type { App, Visit } from '../support/visit.js';

const empty = (page: Page) => sendForm(page);

/** The people of one of somebody's organisations. */
function people(app: App, as: 'lead' | 'bidder', of: string): readonly Visit[] {
  const base = `/organisations/${of}/people`;
  const route = 'organisations/:id/people';
  const self = personId(PEOPLE[as]);
  return [
    {
      app,
      as,
      route: 'organisations',
      name: 'one’s organisations',
      path: '/organisations',
      picture: `${app}-organisations`,
    },
    { app, as, route, name: 'people', path: base, picture: `${app}-people` },
    { app, as, route, name: 'people, after an invitation', path: `${base}?said=invited` },
    { app, as, route: `${route}/invite`, name: 'inviting', path: `${base}/invite`, picture: `${app}-invite` },
    { app, as, route: `${route}/invite`, name: 'inviting nobody', path: `${base}/invite`, then: empty, status: 400 },
    { app, as, route: `${route}/:personId`, name: 'one’s own roles', path: `${base}/${self}` },
    {
      ...{ app, as, route: 'accept-invitation', name: 'an invitation that has ended' },
      path: '/accept-invitation?token=none',
    },
  ];
}

const supplier = id(SUPPLIERS.tidewater);
const profile = `/organisations/${supplier}/profile`;
const bidder = { app: 'portal', as: 'bidder' } as const;
const parts = [
  'about',
  'work',
  'places',
  'declarations',
  'identifiers',
  'policies',
  'insurances',
  'connected-persons',
] as const;
const refusedWhenEmpty = ['identifiers', 'policies', 'insurances', 'connected-persons'];

/** The newest invitation of the demonstration that is answered here: those of an authority lead to the admin app. */
async function followNewest(page: Page): Promise<void> {
  const link = page.locator(`main a[href^="${LOADED_AT.portal}/accept-invitation"]`).first();
  const { pathname, search } = new URL(String(await link.getAttribute('href')));
  await page.goto(`${pathname}${search}`);
}

export const visits: readonly Visit[] = [
  ...people('portal', 'bidder', supplier),
  ...people('admin', 'lead', id(AUTHORITY)),
  { ...bidder, route: 'organisations/new', name: 'registering an organisation', path: '/organisations/new' },
  {
    ...{ ...bidder, route: 'organisations/new', name: 'registering nothing', path: '/organisations/new' },
    ...{ then: empty, status: 400 },
  },
  { ...bidder, route: 'organisations/:id/profile', name: 'a profile', path: profile, picture: 'portal-profile' },
  ...parts.map((part): Visit => ({
    ...{ ...bidder, route: `organisations/:id/profile/${part}`, name: `${part} of a profile` },
    ...{ path: `${profile}/${part}`, picture: `portal-profile-${part}` },
  })),
  ...refusedWhenEmpty.map((part): Visit => ({
    ...{ ...bidder, route: `organisations/:id/profile/${part}`, name: `${part} of a profile, left empty` },
    ...{ path: `${profile}/${part}`, status: 400 },
    then: (page) => sendForm(page, 'main form:last-of-type'),
  })),
  {
    ...{ ...bidder, route: 'organisations/:id/profile/declarations', name: 'grounds to explain' },
    path: `${profile}/declarations?applies=TAX_OFFENCES&applies=TERRORISM`,
  },
  {
    ...{ ...bidder, route: 'organisations/:id/profile/declarations', name: 'grounds left unexplained' },
    ...{ path: `${profile}/declarations?applies=TAX_OFFENCES`, then: empty, status: 400 },
  },
  {
    ...{ app: 'admin', as: 'lead', route: 'organisations/:id/profile', name: 'a bidder’s profile' },
    ...{ path: profile, picture: 'admin-profile' },
  },
  ...(['portal', 'admin'] as const).map((app): Visit => ({
    ...{ app, route: 'mailbox', name: 'the demonstration’s mail', path: '/mailbox', picture: `${app}-mailbox` },
  })),
  {
    ...{ app: 'portal', route: 'accept-invitation', name: 'an invitation, before signing in', path: '/mailbox' },
    ...{ then: followNewest, picture: 'portal-invitation' },
  },
];
