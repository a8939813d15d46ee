import { pressButton, sendForm } from '../support/send-form.js';
import type { Visit } from '../support/visit.js';

const lead = { app: 'admin', as: 'lead' } as const;
const needs = { ...lead, route: 'tenders/:tenderId/needs' } as const;
const first = { ...lead, route: 'tenders/:tenderId/need-first' } as const;
const before = { ...lead, route: 'tenders/:tenderId/before' } as const;

export const visits: readonly Visit[] = [
  {
    ...{ ...needs, name: 'what a place said it needs', picture: 'admin-needs' },
    path: (places) => `${places.tender('draft')}/needs`,
  },
  {
    ...{ ...first, name: 'a need that leads to measures', picture: 'admin-need-first' },
    path: (places) => `${places.tender('draft')}/need-first`,
  },
  {
    ...{ ...first, name: 'measures of which none was chosen', status: 400 },
    path: (places) => `${places.tender('draft')}/need-first`,
    then: sendForm,
  },
  {
    ...{ ...before, name: 'what was decided before a tender', picture: 'admin-before' },
    path: (places) => `${places.tender('draft')}/before`,
    then: (page) => pressButton(page, 'button[value="add"]'),
  },
];
