import { describe, expect, it } from '@jest/globals';
import { EntitySchema } from '@mikro-orm/postgresql';
import fc from 'fast-check';

import { NO_TERMS } from '@commonweal/deal';
import { Lot, Tender, TenderBudget, TenderDesign, TenderDocument, TenderGroundwork } from '@commonweal/persistence';

import { DEFAULT_METHOD, type LotCriteria } from '../criteria/criterion.js';
import { DOCUMENT_COLUMNS } from '../documents/document-facts.js';
import {
  contentHash,
  DESIGN_COLUMNS,
  GROUNDWORK_COLUMNS,
  LATER_TENDER_COLUMN,
  LOT_COLUMNS,
  type PublishedContent,
  TENDER_COLUMNS,
} from './published-content.js';

const criteria: LotCriteria = {
  criteria: [
    { key: 'price', name: 'Price', kind: 'PRICE', parentKey: null, weight: '60', scoring: { kind: 'lowest-ratio' } },
    { key: 'care', name: 'Care', kind: 'QUALITY', parentKey: null, weight: '40', scoring: { kind: 'grade', max: '5' } },
  ],
  rules: { method: DEFAULT_METHOD, precision: 2, tieBreak: ['price'], lastResort: 'A draw' },
  contractValue: null,
};
const content = {
  tender: { title: 'Meals', valuePence: 100n, deadline: new Date('2099-01-01T12:00:00Z'), cpvCodes: ['85000000'] },
  design: { nation: 'ENGLAND', noticeDate: '2026-12-01', stages: [] },
  deal: { terms: NO_TERMS, lots: [{ lotId: 'one', places: [{ code: 'E06000009', channels: ['PHONE'] }] }] },
  lots: [{ lot: { id: 'one', number: 1, title: 'Meals' }, content: criteria, measures: [] }],
  groundwork: { answers: [], before: null, reasons: [] },
  documents: [{ position: 1, kind: 'TERMS', title: 'Terms', bytes: 7 }],
  notice: { town: 'Harbourside' },
} as unknown as PublishedContent;
const [lot] = content.lots as [PublishedContent['lots'][0]];
const hash = contentHash(content);

/** What a column may hold, besides JSON. */
const column = fc.oneof(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.date({ noInvalidDate: true }), fc.jsonValue());
const written = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each));

/** The content with one column of one part changed. */
type Change = readonly [what: string, make: (value: unknown) => object, known: unknown, of: fc.Arbitrary<unknown>];
const changes: readonly Change[] = [
  ...TENDER_COLUMNS.map((name) => {
    const change = (value: unknown) => ({ tender: { ...content.tender, [name]: value } });
    return [`the tender’s ${name}`, change, content.tender[name], column] as const;
  }),
  ...DESIGN_COLUMNS.map((name) => {
    const change = (value: unknown) => ({ design: { ...content.design, [name]: value } });
    return [`the design’s ${name}`, change, content.design?.[name], column] as const;
  }),
  ...GROUNDWORK_COLUMNS.map((name) => {
    const change = (value: unknown) => ({ groundwork: { ...content.groundwork, [name]: value } });
    return [`the groundwork’s ${name}`, change, content.groundwork?.[name], fc.jsonValue()] as const;
  }),
  ...LOT_COLUMNS.map((name) => {
    const change = (value: unknown) => ({ lots: [{ ...lot, lot: { ...lot.lot, [name]: value } }] });
    return [`the lot’s ${name}`, change, lot.lot[name], column] as const;
  }),
  ...DOCUMENT_COLUMNS.map((name) => {
    const [first] = content.documents as [TenderDocument];
    const change = (value: unknown) => ({ documents: [{ ...first, [name]: value }] });
    return [`a document’s ${name}`, change, first[name], column] as const;
  }),
  ...Object.keys(NO_TERMS).map((term) => {
    const change = (value: unknown) => ({ deal: { ...content.deal, terms: { ...NO_TERMS, [term]: value } } });
    return [`the deal’s ${term}`, change, NO_TERMS[term as keyof typeof NO_TERMS], fc.jsonValue()] as const;
  }),
];

describe('the hash of what would be published', () => {
  it('is the same for the same content, in whatever order its fields come', () => {
    const turned = Object.fromEntries(Object.entries(content.tender).toReversed());
    expect(contentHash({ ...content, tender: turned as unknown as Tender })).toBe(hash);
  });

  it('is what it was before small enterprises were asked about, where it is not said that it suits them', () => {
    expect(contentHash({ ...content, tender: { ...content.tender, isSmeFriendly: false } as unknown as Tender })).toBe(
      hash,
    );
  });

  it.each(changes)('changes with any change of %s', (_, change, known, of) => {
    const others = of.filter((value) => written(value) !== written(known));
    fc.assert(
      fc.property(others, (value) => contentHash({ ...content, ...change(value) }) !== hash),
      { numRuns: 25 },
    );
  });

  it.each([
    ['its suiting small enterprises', { tender: { ...content.tender, isSmeFriendly: true } }],
    ['a lot’s places', { deal: { ...content.deal, lots: [] } }],
    [
      'what its lots are judged by',
      { lots: [{ ...lot, content: { ...criteria, criteria: criteria.criteria.toReversed() } }] },
    ],
    ['the number of lots', { lots: [lot, lot] }],
    ['there being documents', { documents: [] }],
    ['the notice that goes out along', { notice: { town: 'Quayside' } }],
    ['there being a notice', { notice: null }],
    ['there being a route', { design: null }],
  ])('changes with %s', (_, change) =>
    expect(contentHash({ ...content, ...change } as PublishedContent)).not.toBe(hash),
  );

  it('is of every column, but for keys, marks of a tender’s life and what the criteria’s hash stands for', () => {
    const unhashed = (entity: object, columns: readonly string[]) => {
      const { props } = EntitySchema.REGISTRY.get(entity as never)?.init().meta ?? { props: [] };
      return props
        .map(({ name }) => String(name))
        .filter((name) => !columns.includes(name))
        .toSorted();
    };
    expect(unhashed(Tender, [...TENDER_COLUMNS, LATER_TENDER_COLUMN])).toEqual([
      ...['abandonReason', 'abandonedAt', 'closedAt', 'createdAt', 'endToldAt', 'id', 'ocid', 'publishedAt'],
      ...['reference', 'releaseId', 'state', 'tenantId', 'version'],
    ]);
    expect(unhashed(TenderDesign, DESIGN_COLUMNS)).toEqual(['copiedFrom', 'tenantId', 'tenderId']);
    // No document of a draft came, ended or took a place with an amendment.
    const documentKeys = ['createdAt', 'fileId', 'id', 'replaces', 'since', 'tenantId', 'tenderId', 'until'];
    expect(unhashed(TenderDocument, DOCUMENT_COLUMNS)).toEqual(documentKeys);
    expect(unhashed(TenderGroundwork, GROUNDWORK_COLUMNS)).toEqual(['rounds', 'tenantId', 'tenderId']);
    expect(unhashed(Lot, LOT_COLUMNS)).toEqual([
      ...['closedAt', 'createdAt', 'criteriaHash', 'id', 'lastResort', 'method', 'placeRule', 'precision', 'sourceId'],
      ...['tenantId', 'tenderId', 'tieBreak'],
    ]);
    // What an authority would pay is never published: planning it voids no approval.
    expect(unhashed(TenderBudget, [])).toEqual(['plan', 'tenantId', 'tenderId']);
  });
});
