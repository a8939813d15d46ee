import { sendForm } from '../support/send-form.js';
import type { Visit } from '../support/visit.js';

const lead = { app: 'admin', as: 'lead' } as const;
const making = { ...lead, route: 'programs/new', path: '/programs/new' } as const;
const one = { ...lead, route: 'programs/:programId', path: ({ program }) => program } as const satisfies Partial<Visit>;

export const visits: readonly Visit[] = [
  { ...lead, route: 'programs', path: '/programs', name: 'the list of programs', picture: 'admin-programs' },
  { ...making, name: 'a program to be made', picture: 'admin-new-program' },
  { ...making, name: 'a program that cannot be made', status: 400, then: (page) => sendForm(page) },
  { ...one, name: 'a program', picture: 'admin-program' },
  { ...one, name: 'a program’s new secret', then: (page) => sendForm(page), picture: 'admin-program-secret' },
  {
    ...{ ...lead, route: 'programs/:programId/revoke', name: 'ending a program’s access' },
    path: ({ program }) => `${program}/revoke`,
  },
  { ...lead, route: 'explorer', path: '/explorer', name: 'the explorer, not opened' },
];
