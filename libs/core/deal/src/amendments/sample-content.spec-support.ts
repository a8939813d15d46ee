import { NO_TERMS } from '../terms/deal-terms.js';
import type { TenderContent } from './tender-content.js';

/** A version of a tender with two lots. */
export const CONTENT: TenderContent = {
  title: 'Meals for older residents',
  description: 'Hot meals, seven days a week.',
  enquiryDeadline: '2026-12-01T12:00:00.000Z',
  deadline: '2026-12-15T12:00:00.000Z',
  terms: { ...NO_TERMS, payment: { time: 'IN_ARREARS', days: 30 }, reservation: 'NONE' },
  places: { '1': [{ code: 'E06000009', channels: ['PHONE'] }], '2': [] },
};
