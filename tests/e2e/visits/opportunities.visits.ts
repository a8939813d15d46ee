import type { Places } from '../support/places.js';
import type { Visit } from '../support/visit.js';

const list = { app: 'portal', route: '/' } as const;
const one = { app: 'portal', route: 'opportunities/:id' } as const;

export const visits: readonly Visit[] = [
  { ...list, name: 'the list', path: '/' },
  { ...list, name: 'the list, for somebody signed in', as: 'bidder', path: '/' },
  { ...list, name: 'a search that finds something', path: '/?q=community' },
  { ...list, name: 'a search that finds nothing', path: '/?q=zeppelin' },
  { ...one, name: 'an open opportunity', path: (places: Places) => places.opportunity('published') },
  { ...one, name: 'an opportunity being decided', path: (places: Places) => places.opportunity('evaluated') },
  { ...one, name: 'an abandoned opportunity', path: (places: Places) => places.opportunity('abandoned') },
  { ...one, name: 'a draft, which is not public', path: (places: Places) => places.opportunity('draft'), status: 404 },
];
