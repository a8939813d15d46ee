import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { formatExact, fraction } from '@commonweal/canonical';

import { NOTICE_TYPES } from '../notice-type.js';
import {
  anyFacts,
  HEAD,
  SAMPLE_DETAILS,
  SAMPLE_STAGES,
  SAMPLE_TENDER,
  sampleFacts,
  TODAY,
} from '../sample-facts.spec-support.js';
import { buildRelease } from './build-release.js';
import { releasePackage } from './release-package.js';
import { weighedLeaves, weightsTotal } from './weighed-leaves.js';

type Loose = { readonly [name: string]: Loose } & readonly Loose[] & string;
const release = (...change: Parameters<typeof sampleFacts>) =>
  JSON.parse(buildRelease(sampleFacts(...change), HEAD)) as Loose;

describe('a release', () => {
  it('carries what the tender and the notice say', () => {
    expect(release()).toMatchObject({
      ...{ ocid: HEAD.ocid, id: HEAD.id, date: HEAD.date, tag: ['tender'], initiationType: 'tender' },
      buyer: { id: 'GB-PPON-PDTL-7248-GWZW', name: 'Anytown Council' },
      parties: [
        { roles: ['buyer'], contactPoint: { email: 'buying@anytown.gov.uk' }, address: { locality: 'Anytown' } },
      ],
      tender: {
        ...{ title: 'Youth centre repairs', status: 'active', procurementMethod: 'open', aboveThreshold: true },
        value: { amount: 300000, amountGross: 360000, currency: 'GBP' },
        tenderPeriod: { endDate: SAMPLE_TENDER.deadline },
        eligibilityCriteria: SAMPLE_TENDER.conditions.join('\n'),
        lotDetails: { noLotsDivisionRationale: SAMPLE_DETAILS.noLotsReason },
        documents: [
          { documentType: 'tenderNotice', noticeType: 'UK4', url: HEAD.page },
          { id: 'document-1', documentType: 'technicalSpecifications', title: 'What is to be repaired' },
          { id: 'document-2', documentType: 'biddingDocuments', format: 'text/csv' },
        ],
      },
    });
  });

  it('gives the authority’s telephone number, website and number on the national platform beside its others', () => {
    const details = { ...SAMPLE_DETAILS, telephone: '01632 960 001', website: 'https://anytown.example' };
    const buyer = { name: 'Anytown Council', identifiers: [{ scheme: 'GB-COH', id: '04336774' }] };
    const tender = { ...SAMPLE_TENDER, buyer };
    expect(release({ tender, details: { ...details, ppon: 'PDTL-7248-GWZW' } })['parties']?.[0]).toMatchObject({
      id: 'GB-COH-04336774',
      additionalIdentifiers: [{ scheme: 'GB-PPON', id: 'PDTL-7248-GWZW' }],
      contactPoint: { email: SAMPLE_DETAILS.contactEmail, telephone: '01632 960 001' },
      details: { url: 'https://anytown.example', classifications: [{ scheme: 'UK_CA_TYPE' }] },
    });
  });

  it('says where each file of the tender is had, but for those given on request, and in the call for tenders only', () => {
    const [, first, second] = release()['tender']?.['documents'] ?? [];
    expect(first).toMatchObject({
      ...{ url: `${HEAD.portal}/opportunities/one/documents/document-1`, format: 'application/pdf', language: 'en' },
      datePublished: '2026-11-20T09:00:00.000Z',
    });
    expect(second).not.toHaveProperty('url');
    expect(second?.['description']).toContain('ask');
    for (const type of ['UK2', 'UK3', 'UK12'] as const)
      expect(JSON.stringify(release({ type }))).not.toContain('document-1');
  });

  it('says of a file that has ended since when, and what took its place', () => {
    const [first, ...others] = SAMPLE_TENDER.documents;
    const ended = { ...first!, ended: { at: '2026-11-25T09:00:00.000Z', replacedBy: 'What is to be done' } };
    const newer = { ...first!, id: 'document-3', publishedAt: null };
    const tender = { ...SAMPLE_TENDER, documents: [ended, newer, ...others] };
    const [, old, now] = release({ tender })['tender']?.['documents'] ?? [];
    expect(old).toMatchObject({
      description: 'No longer part of the tender: “What is to be done” took its place.',
      dateModified: '2026-11-25T09:00:00.000Z',
    });
    expect(now).toMatchObject({ id: 'document-3', datePublished: HEAD.date });
    expect(now).not.toHaveProperty('dateModified');
  });

  it('states weights in the whole, and social value as quality with its name', () => {
    expect(release()['tender']?.['lots']?.[0]).toMatchObject({
      awardCriteria: {
        criteria: [
          { type: 'price', name: 'Price', numbers: [{ number: 40, weight: 'percentageExact' }] },
          { type: 'quality', name: 'Quality', numbers: [{ number: 40 }] },
          { type: 'quality', name: 'Jobs', numbers: [{ number: 12.5 }] },
          { type: 'quality', name: 'Method', numbers: [{ number: 7.5 }] },
        ],
      },
      sustainability: [{ goal: 'social', strategies: ['awardCriteria'] }],
      contractPeriod: { startDate: '2027-03-31T23:00:00.000Z', endDate: '2029-03-31T22:59:59.000Z' },
    });
  });

  it.each([
    ['UK1', 'planning', 'planned'],
    ['UK2', 'planning', 'planning'],
    ['UK3', 'planning', 'planned'],
    ['UK4', 'tender', 'active'],
    ['UK12', 'tenderCancellation', 'cancelled'],
  ] as const)('of a %s is tagged %s, its tender %s', (type, tag, status) => {
    const one = release({ type });
    expect([one['tag'], one['tender']?.['status']]).toEqual([[tag], status]);
  });

  it('says the stages of the procedure by UK clocks, the last at the deadline that holds, and when requests are due', () => {
    const one = release({ tender: { ...SAMPLE_TENDER, stages: SAMPLE_STAGES } });
    expect(one['tender']).toMatchObject({
      procurementMethodDetails: expect.stringMatching(
        / – Stages: 1\. Requests to participate, by 2026-12-18 12:00 UK time, at most 5 go on; 2\. Final tenders, by 2026-12-30 12:00 UK time$/,
      ),
      expressionOfInterestDeadline: '2026-12-18T12:00:00.000Z',
    });
    expect(release()['tender']).not.toHaveProperty('expressionOfInterestDeadline');
  });

  it('tells of criteria in the call for tenders only', () => {
    const early = NOTICE_TYPES.filter((type) => type !== 'UK4').map((type) => release({ type }));
    expect(early.map((one) => one['tender']?.['lots']?.[0]?.['awardCriteria'])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('that changes an earlier one is an update and says which it amends and why', () => {
    const earlier = [{ type: 'UK4' as const, releaseId: `${HEAD.ocid}-000`, day: TODAY }];
    expect(release({ earlier, changed: ['title', 'deadline for tenders'] })).toMatchObject({
      tag: ['tenderUpdate'],
      tender: {
        amendments: [
          {
            ...{ rationale: SAMPLE_DETAILS.changeReason, amendsReleaseID: `${HEAD.ocid}-000` },
            description: 'Changed: title, deadline for tenders',
          },
        ],
      },
    });
  });

  it('that ends a procurement gives the reason and the day', () => {
    expect(release({ type: 'UK12' })['tender']).toMatchObject({
      finalStatusDate: '2026-11-20T23:59:59.000Z',
      amendments: [{ rationale: 'The roof fund was withdrawn.' }],
    });
  });

  it('is the same to the byte for the same facts, and JSON for any', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const text = buildRelease(facts, HEAD);
        expect((JSON.parse(text) as Loose)['ocid']).toBe(HEAD.ocid);
        expect(buildRelease(structuredClone(facts), HEAD)).toBe(text);
      }),
    );
  });

  it('states every weight to the last digit, together 100', () => {
    fc.assert(
      fc.property(anyFacts, ({ tender }) =>
        tender.lots.every(({ criteria }) => formatExact(weightsTotal(weighedLeaves(criteria))) === '100'),
      ),
    );
    expect(formatExact(fraction(1n, 8n))).toBe('0.125');
  });

  it('holds no member that says nothing', () => {
    fc.assert(fc.property(anyFacts, (facts) => !/:(null|""|\[\]|\{\})[,}]/.test(buildRelease(facts, HEAD))));
  });
});

describe('a release package', () => {
  it('holds each release as it was made, byte for byte', () => {
    const releases = [buildRelease(sampleFacts(), HEAD), '{"ocid":"x","amount":12.10}'];
    const text = releasePackage({
      uri: 'https://bids.example.org/ocds/x',
      publishedDate: HEAD.date,
      publisher: 'Anytown',
      releases,
    });
    expect(releases.every((one) => text.includes(one))).toBe(true);
    expect(JSON.parse(text)).toMatchObject({ version: '1.1', publisher: { name: 'Anytown' }, releases: [{}, {}] });
  });
});
