import { pressButton } from '../support/send-form.js';
import type { Visit } from '../support/visit.js';

const lead = { app: 'admin', as: 'lead' } as const;
const making = { ...lead, route: 'webhooks/new', path: '/webhooks/new' } as const;
const one = { ...lead, route: 'webhooks/:webhookId', path: ({ webhook }) => webhook } as const satisfies Partial<Visit>;

export const visits: readonly Visit[] = [
  { ...lead, route: 'webhooks', path: '/webhooks', name: 'the list of webhooks', picture: 'admin-webhooks' },
  { ...making, name: 'a webhook to be added', picture: 'admin-new-webhook' },
  {
    ...{ ...making, name: 'a webhook that cannot be added', status: 400 },
    then: async (page) => {
      await page.locator('#url').fill('https://10.0.0.1/');
      await pressButton(page, 'main form button');
    },
  },
  { ...one, name: 'a webhook with what was sent to it', picture: 'admin-webhook' },
  {
    ...{ ...one, name: 'a webhook’s new secret', picture: 'admin-webhook-secret' },
    then: (page) => pressButton(page, 'button[value="rotate"]'),
  },
  {
    ...{ ...one, name: 'a webhook to which a test was sent' },
    then: (page) => pressButton(page, 'button[value="test"]'),
  },
  {
    ...{ ...lead, route: 'webhooks/:webhookId/remove', name: 'removing a webhook' },
    path: ({ webhook }) => `${webhook}/remove`,
  },
];
