import fc from 'fast-check';

import { addDays, type LocalDate, localDate } from '@commonweal/calendar';
import { pence } from '@commonweal/money';

import { NO_DETAILS, NOTICE_TEXTS, type NoticeDetails, PROCEDURES, REGIMES } from './notice-details.js';
import type { EarlierRelease, NoticeFacts } from './notice-facts.js';
import type { NoticeCriterion, NoticeDocument, NoticeTender } from './notice-tender.js';
import { NOTICE_TYPES } from './notice-type.js';

export const TODAY: LocalDate = localDate('2026-11-23');

const CRITERIA: readonly NoticeCriterion[] = [
  { key: 'price', parentKey: null, name: 'Price', kind: 'PRICE', weight: '40.0000' },
  { key: 'quality', parentKey: null, name: 'Quality', kind: 'QUALITY', weight: '40' },
  { key: 'social-value', parentKey: null, name: 'Social value', kind: 'SOCIAL_VALUE', weight: '20' },
  { key: 'sv-jobs', parentKey: 'social-value', name: 'Jobs', kind: 'SOCIAL_VALUE', weight: '62.5' },
  { key: 'sv-method', parentKey: 'social-value', name: 'Method', kind: 'SOCIAL_VALUE', weight: '37.5' },
];

const DOCUMENTS: readonly NoticeDocument[] = [
  {
    ...{ id: 'document-1', kind: 'SPECIFICATION', title: 'What is to be repaired', format: 'application/pdf' },
    ...{ path: '/opportunities/one/documents/document-1', publishedAt: '2026-11-20T09:00:00.000Z' },
    ended: null,
  },
  {
    ...{ id: 'document-2', kind: 'TUPE', title: 'People who transfer', format: 'text/csv' },
    ...{ path: null, publishedAt: '2026-11-20T09:00:00.000Z' },
    ended: null,
  },
];

/** A tender of £300,000 without VAT, with one lot and a deadline five weeks away. */
export const SAMPLE_TENDER: NoticeTender = {
  reference: 'K7RM2TQX4B',
  title: 'Youth centre repairs',
  description: 'Repairs to three youth centres.',
  buyer: { name: 'Anytown Council', identifiers: [{ scheme: 'GB-PPON', id: 'PDTL-7248-GWZW' }] },
  category: 'services',
  cpvCodes: ['45000000', '50700000'],
  value: { pence: pence(30_000_000n), vat: 'EXCLUDES_VAT' },
  deadline: '2026-12-30T12:00:00.000Z',
  enquiryDeadline: '2026-12-10T12:00:00.000Z',
  lots: [
    {
      number: 1,
      title: 'Repairs',
      value: null,
      contractStart: '2027-04-01',
      contractEnd: '2029-03-31',
      criteria: CRITERIA,
    },
  ],
  documents: DOCUMENTS,
  stages: [],
  conditions: ['Experience: Repairs of roofs. At least 2 years of like work.', 'Also: A plan.'],
};

/** A shortlist, then the bids that decide. */
export const SAMPLE_STAGES: NoticeTender['stages'] = [
  { kind: 'PARTICIPATION', name: 'Requests to participate', deadline: '2026-12-18T12:00:00.000Z', mostSuppliers: 5 },
  { kind: 'FINAL_TENDERS', name: 'Final tenders', deadline: null, mostSuppliers: null },
];

/** All that any of the notices asks for. */
export const SAMPLE_DETAILS: NoticeDetails = {
  ...NO_DETAILS,
  street: 'Town Hall, High Street',
  town: 'Anytown',
  postcode: 'M1 1AA',
  contactEmail: 'buying@anytown.gov.uk',
  deliveryRegion: 'UKD3',
  vatPercent: '20',
  futureNoticeDate: '2027-01-15',
  engagement: 'A meeting at the town hall on 1 December at 10am.',
  engagementEnd: '2026-12-11',
  process: 'Two stages; negotiation may take place in the second.',
  submission: 'On this platform.',
  noLotsReason: 'The three buildings share one boiler plant.',
  changeReason: 'The deadline moves by a week, as bidders asked.',
  terminationReason: 'The roof fund was withdrawn.',
  terminationDate: '2026-11-20',
  buyerType: 'SUB_CENTRAL',
  regime: 'COVERED',
  procedure: 'OPEN',
  documentsWithNotice: true,
  sme: true,
  vcse: true,
};

/** Facts with which a notice of each type is complete. */
export const sampleFacts = (change: Partial<NoticeFacts> = {}): NoticeFacts => ({
  type: 'UK4',
  tender: SAMPLE_TENDER,
  details: SAMPLE_DETAILS,
  known: NO_DETAILS,
  today: TODAY,
  earlier: [],
  changed: [],
  ...change,
});

export const HEAD = {
  ocid: 'ocds-213czf-k7rm2tqx4b',
  id: 'ocds-213czf-k7rm2tqx4b-001',
  date: '2026-11-23T09:30:00.000Z',
  page: 'https://bids.example.org/tenders/K7RM2TQX4B',
  portal: 'https://bids.example.org',
};

const word = fc.string({ unit: 'grapheme', maxLength: 20 });
const day = fc.integer({ min: -500, max: 500 }).map((days) => addDays(TODAY, days));
const instant = day.map((text) => `${text}T12:00:00.000Z`);
const amount = fc.record({
  pence: fc.bigInt({ min: 0n, max: 10n ** 15n }).map(pence),
  vat: fc.constantFrom('INCLUDES_VAT' as const, 'EXCLUDES_VAT' as const),
});
const weights = fc.array(fc.integer({ min: 1, max: 999_999 }), { minLength: 1, maxLength: 5 }).map((cuts) => {
  const edges = [0, ...[...new Set(cuts)].sort((a, b) => a - b), 1_000_000];
  return edges.slice(1).map((edge, at) => ((edge - (edges[at] ?? 0)) / 10_000).toFixed(4));
});
const criteria = weights.chain((list) =>
  fc.constantFrom('PRICE' as const, 'QUALITY' as const, 'SOCIAL_VALUE' as const).map((kind) =>
    list.map((weight, at): NoticeCriterion => {
      return { key: `c${at}`, parentKey: null, name: `Criterion ${at}`, kind: at === 0 ? 'PRICE' : kind, weight };
    }),
  ),
);
const lot = fc.record({
  title: word,
  value: fc.option(amount),
  contractStart: fc.option(day),
  contractEnd: fc.option(day),
  criteria,
});
const lots = fc
  .array(lot, { minLength: 1, maxLength: 4 })
  .map((list) => list.map((one, at) => ({ number: at + 1, ...one })));
const documents: fc.Arbitrary<NoticeDocument[]> = fc.uniqueArray(
  fc.record({
    ...{ id: fc.uuid(), title: word, path: fc.option(fc.webPath()), publishedAt: fc.option(instant) },
    ended: fc.option(fc.record({ at: fc.option(instant), replacedBy: fc.option(word) })),
    kind: fc.constantFrom('SPECIFICATION', 'TERMS', 'PRICING', 'TUPE', 'OTHER'),
    format: fc.constantFrom('application/pdf', 'text/csv'),
  }),
  { maxLength: 3, selector: ({ id }) => id },
);
const tender: fc.Arbitrary<NoticeTender> = fc.record({
  reference: fc.constant('K7RM2TQX4B'),
  title: word,
  description: word,
  buyer: fc.record({
    name: word,
    identifiers: fc.array(fc.record({ scheme: fc.constantFrom('GB-PPON', 'GB-COH'), id: word }), { maxLength: 3 }),
  }),
  category: fc.option(fc.constantFrom('goods', 'services', 'works')),
  cpvCodes: fc.array(fc.constantFrom('45000000', '50700000'), { maxLength: 2 }),
  value: fc.option(amount),
  deadline: fc.option(instant),
  enquiryDeadline: fc.option(instant),
  lots,
  documents,
  stages: fc.array(
    fc.record({
      kind: fc.constantFrom('PARTICIPATION' as const, 'ROUND' as const, 'FINAL_TENDERS' as const),
      ...{ name: word, deadline: fc.option(instant), mostSuppliers: fc.option(fc.nat(1_000)) },
    }),
    { maxLength: 3 },
  ),
  conditions: fc.array(word, { maxLength: 2 }),
});
const answer = fc.option(fc.boolean());
const details: fc.Arbitrary<NoticeDetails> = fc
  .tuple(
    fc.constantFrom(SAMPLE_DETAILS, NO_DETAILS),
    fc.dictionary(fc.constantFrom(...NOTICE_TEXTS), word),
    fc.record({
      buyerType: fc.option(fc.constantFrom('CENTRAL' as const, 'SUB_CENTRAL' as const)),
      regime: fc.option(fc.constantFrom(...REGIMES)),
      procedure: fc.option(fc.constantFrom(...PROCEDURES)),
      ...{ documentsWithNotice: answer, sme: answer, vcse: answer },
    }),
  )
  .map(([base, texts, answers]) => ({ ...base, ...texts, ...answers }));
const earlier: fc.Arbitrary<EarlierRelease[]> = fc.array(
  fc.record({ type: fc.constantFrom(...NOTICE_TYPES), releaseId: fc.constant(`${HEAD.ocid}-001`), day }),
  { maxLength: 3 },
);

/** Facts of any kind, complete or not. */
export const anyFacts: fc.Arbitrary<NoticeFacts> = fc.record({
  type: fc.constantFrom(...NOTICE_TYPES),
  tender,
  details,
  known: details,
  today: fc.constant(TODAY),
  earlier,
  changed: fc.array(fc.constantFrom('title', 'deadline for tenders'), { maxLength: 2 }),
});
