import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { type NoticeImport, readNotices } from './read-notices.js';

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../../tests/fixtures/ocds/${name}.json`, import.meta.url));

function imported(input: string | Uint8Array | object): NoticeImport {
  const result = readNotices(typeof input === 'string' || input instanceof Uint8Array ? input : JSON.stringify(input));
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

describe('readNotices: a Find a Tender package', () => {
  const { drafts, report } = imported(fixture('tender-notice'));
  const [draft] = drafts;

  it('takes the head of the notice', () => {
    expect(draft).toMatchObject({
      ocid: 'ocds-example-000101',
      releaseId: '000101-2026',
      tenderId: 'MBC-2026-017',
      title: 'Grounds maintenance and park rangers',
      description: "Care of the borough's parks.\nLot 1 covers the north, lot 2 the south.",
      publishedAt: '2026-09-14T08:00:00.000Z',
      tenderDeadline: '2026-10-26T12:00:00.000Z',
      enquiryDeadline: '2026-10-23T16:00:00.000Z',
      mainCategory: 'services',
      procurementMethod: 'open',
      language: 'en',
      tags: ['tender'],
    });
  });

  it('takes the buyer with both identifiers and the area, and no other organisation', () => {
    expect(draft?.buyer).toEqual({
      name: 'Millbrook Borough Council',
      identifiers: [
        { scheme: 'GB-PPON', id: 'PXYZ-0001-ABCD' },
        { scheme: 'GB-LAE', id: 'MIL' },
      ],
      locality: 'Millbrook',
      postcode: 'ZZ1 1AA',
      region: 'UKD33',
    });
  });

  it('takes net and gross in pence', () => {
    expect(draft?.value).toEqual({
      currency: 'GBP',
      amount: 125_000_050n,
      amountGross: 150_000_060n,
      vat: 'EXCLUDES_VAT',
    });
  });

  it('takes CPV codes once, the main one first, without check digits', () => {
    expect(draft?.cpvCodes).toEqual(['77310000', '77313000']);
  });

  it('takes each region once', () => {
    expect(draft?.deliveryRegions).toEqual(['UKD33']);
  });

  it('names the notice by the document that is the release itself, not by earlier ones', () => {
    expect(draft?.noticeType).toBe('UK4');
    expect(draft?.documents.map(({ title }) => title)).toEqual(['Specification', undefined, 'Tender notice']);
  });

  it('takes the lots with exact weights', () => {
    expect(draft?.lots).toEqual([
      {
        id: '1',
        title: 'North',
        value: { currency: 'GBP', amount: 75_000_000n, amountGross: 90_000_000n, vat: 'EXCLUDES_VAT' },
        contractPeriod: { startDate: '2027-01-04T00:00:00.000Z', endDate: '2030-01-03T23:59:59.000Z' },
        criteria: [
          { name: 'Price', type: 'price', weight: '50' },
          { name: 'Quality', type: 'quality', weight: '37.5' },
          { name: 'Social value', type: 'quality', weight: '12.5' },
        ],
        weightsTotal: '100',
      },
      {
        id: '2',
        title: 'South',
        criteria: [
          { name: 'Price', type: 'price', weight: '60' },
          { name: 'Quality', type: 'quality', weight: '30' },
        ],
        weightsTotal: '90',
      },
    ]);
  });

  it('keeps weights that do not make 100 and reports their sum', () => {
    expect(report.problems).toEqual([
      {
        path: '$.releases[0].tender.lots[1].awardCriteria.criteria',
        message: 'The weights make 90 %, not 100 %: they were kept as given, correct them before use',
        severity: 'error',
      },
    ]);
  });

  it('lists a field it does not know', () => {
    expect(report.left).toContainEqual({
      path: '$.releases[0].tender.x_internalNote',
      reason: 'Not a field that the import knows',
      count: 1,
    });
  });

  it('says what became of each field taken', () => {
    expect(report.taken).toContainEqual({ path: '$.releases[0].tender.tenderPeriod.endDate', as: 'tenderDeadline' });
  });
});

describe('readNotices: weights in running text', () => {
  const { drafts, report } = imported(fixture('bilingual-notice'));

  it('are suggested in either language, with the words they come from, and other percentages are not', () => {
    expect(report.suggestions.map(({ path, name, weight }) => [path.replace('$.tender.', ''), name, weight])).toEqual([
      ['description', 'Ansawdd', '60'],
      ['description', 'pris', '30'],
      ['description', 'gwerth cymdeithasol', '10'],
      ['lots[0].awardCriteria.criteria[0].description', 'Ansawdd', '60'],
      ['lots[0].awardCriteria.criteria[1].description', 'Pris', '40'],
      ['awardCriteriaDetails', 'Quality', '60'],
      ['awardCriteriaDetails', 'price', '30'],
      ['awardCriteriaDetails', 'social value', '10'],
    ]);
  });

  it('are never taken as weights', () => {
    expect(drafts[0]?.lots[0]?.criteria.map(({ weight }) => weight)).toEqual([undefined, undefined]);
    expect(drafts[0]?.lots[0]).not.toHaveProperty('weightsTotal');
  });
});
