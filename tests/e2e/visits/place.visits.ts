import type { Visit } from '../support/visit.js';

const list = { app: 'portal', route: 'places' } as const;
const one = { app: 'portal', route: 'places/:code' } as const;

export const visits: readonly Visit[] = [
  { ...list, name: 'the list of places', path: '/places', picture: 'portal-places' },
  { ...list, name: 'a place by its postcode', path: '/places?q=zz1+1aa' },
  { ...list, name: 'a search for a place that nobody knows', path: '/places?q=zeppelin' },
  { ...one, name: 'an authority with its map', path: '/places/E06999001', picture: 'portal-place-authority' },
  { ...one, name: 'a neighbourhood', path: '/places/E01999001', picture: 'portal-place-neighbourhood' },
  { ...one, name: 'a ward', path: '/places/E05999001', picture: 'portal-place-ward' },
  { ...one, name: 'a combined authority without outlines', path: '/places/E47999001' },
  { ...one, name: 'a code that nobody knows', path: '/places/E06999099', status: 404 },
];
