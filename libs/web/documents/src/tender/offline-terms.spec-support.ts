import type { OfflineTerms } from './offline-tender.js';

type Details = NonNullable<OfflineTerms['notices']['edges'][number]['node']['details']>;

const details: Details = {
  ...{
    ppon: '',
    buyerType: 'SUB_CENTRAL',
    street: '',
    town: 'Hull',
    postcode: '',
    telephone: '',
    website: '',
    contactEmail: 'buy@council.example',
  },
  ...{ deliveryRegion: 'UKE1', vatPercent: '20', contractStart: '2027-04-01', contractEnd: '', futureNoticeDate: '' },
  ...{ engagement: '', engagementEnd: '', regime: 'COVERED', procedure: 'OPEN', process: '' },
  ...{ documentsWithNotice: true, submission: 'On the page of this tender.', noLotsReason: '', sme: null, vcse: false },
  ...{ changeReason: '', terminationDate: '', terminationReason: '' },
};

const notice = (type: OfflineTerms['notices']['edges'][number]['node']['type'], town: string) => ({
  node: { type, state: 'DRAFT' as const, platformId: null, details: { ...details, town } },
});

/** All that a draft says beside its lots. */
export const TERMS: Omit<OfflineTerms, 'documents' | 'earlierDocuments'> = {
  ...{ abandonReason: null, mainCategory: 'services', cpvCodes: ['85312000', '55521100'] },
  placeCodes: ['E06000010', 'E05011111'],
  amendments: [{ reason: 'Not public yet.', publishedAt: null }],
  deal: {
    payment: { time: 'IN_ARREARS', days: 14 },
    uplift: { kind: 'FIXED', percent: '2.5' },
    tupe: { answer: 'APPLIES', listAvailable: true },
    insurances: [{ kind: 'PUBLIC_LIABILITY', cover: '5000000.00', neededBy: 'AT_START' }],
    ...{ mobilisationWeeks: 8, term: { months: 36, extensionMonths: 12 }, reservation: 'VCSE' },
    oneLotReason: 'One kitchen cooks for all.',
    conditions: [],
    kpis: [{ name: 'Meals delivered warm', target: '98%', measuredBy: 'A probe at the door' }],
    noKpisReason: null,
  },
  criteriaReasons: [
    {
      ...{ measure: { name: 'Apprenticeship weeks', nameCy: 'Wythnosau prentisiaeth' }, source: 'IoD 2025' },
      ...{ because: 'Few people here have work.', becauseCy: 'Ychydig o bobl yma sydd â gwaith.' },
    },
  ],
  decisions: {
    equality: { assessed: true, words: 'Nobody is worse off.', reference: 'EQ 7' },
    consultation: { consulting: false, reason: 'People were asked last year.' },
    market: [{ question: 'Can you cook for 200?', answer: 'Four can.' }],
  },
  placeNeeds: [
    {
      ...{ code: 'E06000010', place: { name: 'Kingston upon Hull' }, decile: 2, notHeard: false },
      round: { title: 'What does Hull need?', titleCy: null },
      needs: [
        {
          ...{ rank: 1, title: 'Somebody to talk to', titleCy: 'Rhywun i siarad ag ef', percent: '61.5' },
          answer: { uptake: 'TAKEN_UP', words: 'Criterion 2.1 asks for it.' },
        },
        { rank: 2, title: 'A warm room', titleCy: null, percent: null, answer: null },
      ],
    },
    { code: 'E01012756', place: null, decile: null, notHeard: true, round: null, needs: [] },
  ],
  notices: { edges: [notice('UK4', 'Hull'), notice('UK4', 'an older town')] },
};
