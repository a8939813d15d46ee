import { NO_TERMS } from '../terms/deal-terms.js';
import type { ContentDocument, TenderContent } from './tender-content.js';

/** A version of a tender with two lots. */
export const CONTENT: TenderContent = {
  title: 'Meals for older residents',
  description: 'Hot meals, seven days a week.',
  enquiryDeadline: '2026-12-01T12:00:00.000Z',
  deadline: '2026-12-15T12:00:00.000Z',
  terms: { ...NO_TERMS, payment: { time: 'IN_ARREARS', days: 30 }, reservation: 'NONE' },
  places: { '1': [{ code: 'E06000009', channels: ['PHONE'] }], '2': [] },
};

/** A document that a version may list. */
export const sampleDocument = (some: Partial<ContentDocument>): ContentDocument => ({
  ...{ id: 'a', kind: 'SPECIFICATION', title: 'What we want', titleCy: null, fileName: 'a.pdf' },
  ...{ mediaType: 'application/pdf', bytes: 7, sha256: `sha256:${'0'.repeat(64)}`, replaces: null },
  ...some,
});
