import { SUPPLIERS } from '../../../apps/api/src/demo/demo-people.js';
import { organisationId } from '../../support/global-ids.js';
import type { Places } from '../support/places.js';
import { sendForm } from '../support/send-form.js';
import type { Visit } from '../support/visit.js';

const list = { app: 'portal', route: '/' } as const;
const one = { app: 'portal', route: 'opportunities/:id' } as const;

const asking = { app: 'portal', route: 'alerts/new' } as const;

const supplier = `/organisations/${organisationId(SUPPLIERS.tidewater)}`;
const bidder = { app: 'portal', as: 'bidder' } as const;

export const visits: readonly Visit[] = [
  { ...list, name: 'the list', path: '/' },
  { ...list, name: 'the list, for somebody signed in', as: 'bidder', path: '/' },
  { ...list, name: 'a search that finds something', path: '/?q=community' },
  { ...list, name: 'a search that finds nothing', path: '/?q=zeppelin' },
  {
    ...{ ...list, name: 'a search by everything at once', picture: 'portal-search' },
    path: '/?q=comunity&cpv=55%2C+85000000&least=%C2%A31%2C000&most=90000000&from-day=1&from-month=1&from-year=2026',
  },
  { ...list, name: 'a search for what suits charities', path: '/?vcse=yes&sme=yes' },
  { ...list, name: 'a search by a place of which there are several', path: '/?place=Harbour' },
  {
    ...list,
    name: 'a search that cannot be understood',
    path: '/?q=care&cpv=abc&least=abc&from-day=31&from-month=2&from-year=2027',
  },
  {
    ...asking,
    name: 'asking to be told of a search by mail',
    path: '/alerts/new?q=care&cpv=85&vcse=yes&sme=yes',
    picture: 'portal-alert',
  },
  {
    ...{ ...asking, name: 'an address that is none', path: '/alerts/new?q=care', status: 400 },
    then: async (page) => {
      await page.locator('#email').fill('nobody');
      await sendForm(page);
    },
  },
  { app: 'portal', route: 'alerts/sent', name: 'a link being on its way', path: '/alerts/sent' },
  { app: 'portal', route: 'alerts/confirm', name: 'confirming', path: '/alerts/confirm?token=x' },
  { app: 'portal', route: 'alerts/stop', name: 'ending mails', path: '/alerts/stop?token=x' },
  {
    ...{ ...bidder, route: 'searches/new', name: 'keeping a search for one’s organisation' },
    ...{ path: '/searches/new?q=care&cpv=85', picture: 'portal-keep-search' },
  },
  {
    ...{ ...bidder, route: 'organisations/:id/searches', name: 'a search that is kept' },
    ...{ path: '/searches/new?q=care', then: (page) => sendForm(page), picture: 'portal-kept-searches' },
  },
  {
    ...{ ...bidder, route: 'organisations/:id/for-you', name: 'what matches a profile' },
    ...{ path: `${supplier}/for-you`, picture: 'portal-for-you' },
  },
  { ...one, name: 'an open opportunity', path: (places: Places) => places.opportunity('published') },
  { ...one, name: 'an opportunity being decided', path: (places: Places) => places.opportunity('evaluated') },
  { ...one, name: 'an abandoned opportunity', path: (places: Places) => places.opportunity('abandoned') },
  { ...one, name: 'a draft, which is not public', path: (places: Places) => places.opportunity('draft'), status: 404 },
];
