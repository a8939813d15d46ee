import type { OfflineCriterion, OfflineLot, OfflineTender } from './offline-tender.js';
import { TERMS } from './offline-terms.spec-support.js';

const criterion = (key: string, rest: Partial<OfflineCriterion>): OfflineCriterion => ({
  ...{ key, kind: 'QUALITY', name: key, parentKey: null, weight: '100', effectiveWeight: '100', scoring: null },
  questions: [],
  ...rest,
});

const sourced = {
  text: 'At or above the threshold.',
  textCy: 'Ar y trothwy neu uwch.',
  source: 'Schedule 1',
  standing: 'R',
} as const;

const measure: OfflineLot['measures'][number]['measure'] = {
  ...{
    id: 'apprentices',
    name: 'Apprenticeship weeks',
    nameCy: 'Wythnosau prentisiaeth',
    unit: 'one week',
    unitCy: 'un wythnos',
  },
  ...{ proxyValue: '123.45', priceYear: '2019', source: 'Unit Cost Database 2.3.1', licence: 'OGL v3.0' },
  uncertainty: 'Modelled, give or take a quarter.',
};

export const LOT: OfflineLot = {
  ...{
    id: 'lot-1',
    number: 1,
    title: 'North',
    contractStart: '2027-04-01',
    contractEnd: '2030-03-31',
    criteriaHash: null,
  },
  estimatedValue: { amount: '205000.00', currency: 'GBP', vat: 'EXCLUDES_VAT' },
  scoring: { method: '{"kind":"weighted-sum"}', precision: 2, tieBreak: ['q', 'price'], lastResort: 'a draw.' },
  criteria: [
    criterion('p', {
      kind: 'PRICE',
      name: 'Price',
      weight: '40',
      effectiveWeight: '40',
      scoring: '{"kind":"min-max"}',
    }),
    criterion('q', { name: 'Quality', weight: '60', effectiveWeight: '60' }),
    criterion('q1', {
      ...{ name: 'The service people get', parentKey: 'q', weight: '75', effectiveWeight: '45' },
      scoring: '{"kind":"grade","max":"5","minimum":"2"}',
      questions: [{ text: 'How will you find people who eat alone?', help: 'Say who looks.', wordLimit: 300 }],
    }),
    criterion('q2', {
      name: 'Staff',
      parentKey: 'q',
      weight: '25',
      effectiveWeight: '15',
      scoring: '{"kind":"pass-fail"}',
    }),
  ],
  places: [
    { code: 'E06000010', channels: ['IN_PERSON', 'PHONE'], place: { name: 'Kingston upon Hull' } },
    { code: 'E01012756', channels: [], place: null },
  ],
  bidEffort: { hours: 14, questions: 1, words: 300 },
  placeFactors: {
    ...{ basis: 'PLACE', deciles: [] },
    places: [
      { code: 'E06000010', decile: null, factor: '1.25' },
      { code: 'E01012756', decile: 1, factor: '1' },
    ],
  },
  measures: [{ measure }],
  frameworkDemands: [
    {
      ...{
        frameworkId: 'f',
        title: 'The Social Value Model',
        titleCy: 'Y Model Gwerth Cymdeithasol',
        leastWeight: '10',
      },
      ...{ target: '20000.00', isBinding: false, isMet: true, reasons: [sourced] },
    },
  ],
};

const NOTHING_ASKED: Omit<OfflineTender['deal']['conditions'][number], 'kind' | 'text'> = {
  ...{ otherProof: false, minimumTurnover: null, guarantee: false, leastYears: null, likeContracts: null },
  ...{ withinYears: null, likeContractValue: null, namedAuthority: false, register: null, orEquivalent: false },
};
const CONDITIONS: OfflineTender['deal']['conditions'] = [
  {
    ...{ ...NOTHING_ASKED, kind: 'EXPERIENCE', text: 'Meals for people at home.', otherProof: true },
    ...{ leastYears: 2, likeContracts: 1, withinYears: 5, likeContractValue: '50000.00' },
  },
  {
    ...{ ...NOTHING_ASKED, kind: 'REGISTRATION', text: 'Safe food.' },
    ...{ register: 'Food hygiene rating', orEquivalent: true },
  },
  { ...NOTHING_ASKED, kind: 'FINANCES', text: 'Sound accounts.', minimumTurnover: '80000.00', guarantee: true },
];

/** A draft that has everything, by a council whose name has Welsh letters. */
export const DRAFT: OfflineTender = {
  ...{ id: 'tender-1', reference: 'CW-7K3M', ocid: null, title: 'Meals and company for older people' },
  ...{ description: 'A daily hot meal.\n\nFor people who live alone.', state: 'DRAFT', procurementMethod: null },
  ...{ isVcseFriendly: true, isSmeFriendly: true },
  ...{ publishedAt: null, enquiryDeadline: '2026-12-01T12:00:00Z', deadline: '2026-12-11T12:00:00Z', closedAt: null },
  buyer: { name: 'Cyngor Tŷ Gŵyr' },
  budget: {
    ...{ vat: 'EXCLUDES_VAT', source: { decision: 'Decision of the cabinet', reference: 'CAB 12' } },
    years: [{ year: 2027, standing: { approved: null, cost: { amount: '70000.00' }, percent: null } }],
    term: { approved: { amount: '120000.00' }, cost: { amount: '126000.00' }, percent: '105.00' },
    warnings: [{ text: 'Over by £6,000.', textCy: '£6,000 drosodd.' }],
    cut: { percent: 10, lots: [{ unit: 'hours of support', lost: 1200, lostInMostDeprived: 640 }] },
  },
  estimatedValue: { amount: '410000.00', currency: 'GBP', vat: 'EXCLUDES_VAT' },
  route: {
    ...{ regime: 'ACT_OPEN', noticeDate: '2026-11-30', fund: null, reasons: [sourced] },
    stages: [{ kind: 'FINAL_TENDERS', name: 'Bids', deadline: '2026-12-11T12:00:00Z', mostSuppliers: 3 }],
    timeline: {
      ...{ urgent: false, qualifyingPlannedNotice: false, documentsWithNotice: true },
      dates: [
        { milestone: 'PUBLISH', date: '2026-11-30', workingDays: null },
        { milestone: 'DEADLINE', date: '2026-12-11', workingDays: 9 },
      ],
    },
  },
  ...TERMS,
  deal: { ...TERMS.deal, conditions: CONDITIONS },
  lots: [LOT],
  documents: [
    {
      ...{ id: 'document-1', kind: 'SPECIFICATION', title: 'What we want', titleCy: 'Yr hyn rydym ei eisiau' },
      ...{ fileName: 'spec.pdf', bytes: 1_200_000, sha256: `sha256:${'b4'.repeat(32)}`, onRequest: false },
      since: null,
    },
    {
      ...{ id: 'document-2', kind: 'TUPE', title: 'People who transfer', titleCy: null },
      ...{ fileName: 'staff.csv', bytes: 900, sha256: `sha256:${'c5'.repeat(32)}`, onRequest: true },
      since: null,
    },
  ],
  earlierDocuments: [],
};

export const PUBLISHED: OfflineTender = {
  ...{ ...DRAFT, state: 'PUBLISHED', ocid: 'ocds-h6vhtk-1', publishedAt: '2026-11-30T09:00:00Z' },
  lots: [{ ...LOT, criteriaHash: 'a3'.repeat(32) }],
};

/** Texts that are meant to break a file, as short as that or as long as the API takes. */
export const HOSTILE = [
  'null \u0000 bell \u0007 escape \u001B',
  '<w:p>&amp;]]><!-- %PDF ) endobj (',
  'half a character: \uD83D',
  'مرحبا بكم in the middle \u202Eesrever',
  '🙂👩‍👩‍👧 漢字',
  'x'.repeat(5000),
  'word '.repeat(1000),
  '{{page}} $t(draft) \\ \uE000cut\uE000',
] as const;
