import type { App, Visit } from '../support/visit.js';

const inBoth = (app: App): readonly Visit[] => [
  { app, route: 'form-refused', name: 'a form out of date', path: '/form-refused', status: 403 },
  { app, route: '*', name: 'an address that does not exist', path: '/nowhere', status: 404 },
];

export const visits: readonly Visit[] = [...inBoth('admin'), ...inBoth('portal')];
