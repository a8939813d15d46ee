import type { Visit } from '../support/visit.js';

const trail = { app: 'admin', as: 'lead', route: 'tenders/:tenderId/audit' } as const;

export const visits: readonly Visit[] = [
  {
    ...{ ...trail, name: 'what was done to an open tender' },
    path: ({ tender }) => `${tender('published')}/audit`,
  },
  {
    ...{ ...trail, name: 'what was done to a scored tender', picture: 'admin-audit' },
    path: ({ tender }) => `${tender('evaluated')}/audit`,
  },
];
