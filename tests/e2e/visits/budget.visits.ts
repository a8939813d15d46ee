import { sendForm } from '../support/send-form.js';
import type { Visit } from '../support/visit.js';

const budget = { app: 'admin', as: 'lead', route: 'tenders/:tenderId/budget' } as const;

export const visits: readonly Visit[] = [
  {
    ...{ ...budget, name: 'the yearly cost against the budget', picture: 'admin-budget' },
    path: (places) => `${places.tender('draft')}/budget`,
  },
  {
    ...{ ...budget, name: 'the budget of a tender for which none was planned' },
    path: (places) => `${places.tender('published')}/budget`,
  },
  {
    ...{ ...budget, name: 'a plan without amounts that can be read', status: 400 },
    path: (places) => `${places.tender('draft')}/budget`,
    then: async (page) => {
      await page.fill('input[name="lots.0.costs.0"]', 'a thousand');
      await sendForm(page);
    },
  },
];
