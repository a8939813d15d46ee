import { sendForm } from '../support/send-form.js';
import type { Visit } from '../support/visit.js';

const templates = { app: 'admin', as: 'lead', route: 'templates', path: '/templates' } as const;

export const visits: readonly Visit[] = [
  { ...templates, name: 'templates', picture: 'admin-templates' },
  { ...templates, name: 'a template without a tender', status: 400, then: (page) => sendForm(page) },
];
