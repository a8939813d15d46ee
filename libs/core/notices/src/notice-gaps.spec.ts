import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { addDays, localDate } from '@commonweal/calendar';
import { pence } from '@commonweal/money';

import { NO_DETAILS, type NoticeDetails } from './notice-details.js';
import type { NoticeFacts } from './notice-facts.js';
import { noticeGaps } from './notice-gaps.js';
import type { NoticeTender } from './notice-tender.js';
import { NOTICE_TYPES } from './notice-type.js';
import { anyFacts, SAMPLE_DETAILS, SAMPLE_TENDER, sampleFacts, TODAY } from './sample-facts.spec-support.js';

const found = (facts: NoticeFacts) => noticeGaps(facts).map(({ ruleId, problem }) => `${ruleId} ${problem}`);
const withDetails = (change: Partial<NoticeDetails>) => sampleFacts({ details: { ...SAMPLE_DETAILS, ...change } });
const withTender = (change: Partial<NoticeTender>) => sampleFacts({ tender: { ...SAMPLE_TENDER, ...change } });
const tenderNotice = { type: 'UK4' as const, releaseId: 'ocds-213czf-k7rm2tqx4b-001', day: TODAY };

describe('what a notice lacks', () => {
  it.each(NOTICE_TYPES)('is nothing once a %s says all it must', (type) => {
    const facts = type === 'UK12' ? { type, earlier: [tenderNotice] } : { type };
    expect(noticeGaps(sampleFacts(facts))).toEqual([]);
  });

  it.each([
    ['UK1', 8],
    ['UK2', 8],
    ['UK3', 8],
    ['UK4', 13],
    ['UK12', 7],
  ] as const)('is listed in full for a %s without details', (type, count) => {
    const gaps = noticeGaps(sampleFacts({ type, details: NO_DETAILS }));
    expect(gaps).toHaveLength(count);
    for (const { rule, fix, source, path } of gaps)
      expect([rule.en, rule.cy, fix.en, fix.cy, source, path].every((text) => text.length > 3)).toBe(true);
  });

  it.each<[string, Partial<NoticeDetails>, string]>([
    ['an address that is none', { contactEmail: 'buying at anytown' }, 'buyer-email WRONG'],
    ['a postcode that is none', { postcode: '12345' }, 'buyer-postcode WRONG'],
    ['a telephone number that is none', { telephone: 'ask for Sam' }, 'buyer-telephone WRONG'],
    ['a website that is none', { website: 'anytown' }, 'buyer-website WRONG'],
    ['a number on the platform that is none, beside another', { ppon: 'PDTL7248' }, 'buyer-number WRONG'],
    ['a region outside the UK', { deliveryRegion: 'FR10' }, 'delivery-region WRONG'],
    ['a rate of VAT that is none', { vatPercent: 'twenty' }, 'value-with-vat WRONG'],
    ['a single lot without a reason', { noLotsReason: ' ' }, 'no-lots-reason MISSING'],
    ['a flexible procedure not described', { procedure: 'COMPETITIVE_FLEXIBLE', process: '' }, 'process MISSING'],
  ])('tells %s', (_, change, gap) => {
    expect(found(withDetails(change))).toEqual([gap]);
  });

  it('holds each lot to days in order, and says which lot', () => {
    const [lot] = SAMPLE_TENDER.lots;
    if (!lot) throw new Error('The sample has a lot');
    const lots = [lot, { ...lot, number: 2, contractEnd: '2027-03-31' }];
    expect(noticeGaps(withTender({ lots }))).toMatchObject([
      { ruleId: 'contract-dates', problem: 'WRONG', path: 'tender.lots[1].contractPeriod' },
    ]);
  });

  it('holds weights to 100 exactly', () => {
    const lots = SAMPLE_TENDER.lots.map((lot) => ({
      ...lot,
      criteria: lot.criteria.map((one) => (one.key === 'price' ? { ...one, weight: '39.9999' } : one)),
    }));
    expect(found(withTender({ lots }))).toEqual(['award-criteria WRONG']);
  });

  it('is the same whatever is said beyond it: nothing throws', () => {
    fc.assert(fc.property(anyFacts, (facts) => Array.isArray(noticeGaps(facts))));
  });

  it('asks for nothing before the rules hold', () => {
    expect(noticeGaps(sampleFacts({ details: NO_DETAILS, today: localDate('2025-02-23') }))).toEqual([]);
  });
});

describe('the deadline in a tender notice', () => {
  const at = (days: number) => withTender({ deadline: `${addDays(TODAY, days)}T12:00:00.000Z` });

  it('lies 25 days away or more, counted by London days', () => {
    expect([found(at(25)), found(at(24))]).toEqual([[], ['deadline WRONG']]);
  });

  it('lies 30 days away when documents are still to come, and the fix names the day', () => {
    const facts = { ...at(29), details: { ...SAMPLE_DETAILS, documentsWithNotice: false } };
    expect(noticeGaps(facts)[0]?.fix.en).toBe('Move the deadline to Wednesday 23 December 2026 or later');
  });

  it.each([
    [40, []],
    [39, ['deadline WRONG']],
    [366, ['deadline WRONG']],
  ])('may lie ten days away after a planned procurement notice of %i days ago, if that qualifies', (days, gaps) => {
    const day = addDays(TODAY, -days);
    expect(found({ ...at(10), earlier: [{ type: 'UK3', releaseId: 'x', day }] })).toEqual(gaps);
  });

  it('is not held to a minimum that does not exist', () => {
    const value = { pence: pence(1_000_000n), vat: 'EXCLUDES_VAT' as const };
    const below = { ...at(5), details: { ...SAMPLE_DETAILS, regime: 'BELOW_THRESHOLD' as const } };
    expect(found({ ...below, tender: { ...below.tender, value } })).toEqual([]);
  });
});

describe('the regime in a tender notice', () => {
  it.each([
    [20_771_999n, 'COVERED', ['regime WRONG']],
    [20_771_999n, 'BELOW_THRESHOLD', []],
    [20_772_000n, 'COVERED', []],
    [20_772_000n, 'BELOW_THRESHOLD', ['regime WRONG']],
    [66_353_999n, 'LIGHT_TOUCH_BELOW_THRESHOLD', []],
    [66_354_000n, 'LIGHT_TOUCH', []],
    [66_354_000n, 'LIGHT_TOUCH_BELOW_THRESHOLD', ['regime WRONG']],
  ] as const)('for a value of %s pence including VAT and %s is judged', (sum, regime, gaps) => {
    const facts = withTender({ value: { pence: pence(sum), vat: 'INCLUDES_VAT' } });
    expect(found({ ...facts, details: { ...SAMPLE_DETAILS, regime } })).toEqual(gaps);
  });

  it('knows that central government has a threshold of its own', () => {
    const value = { pence: pence(13_501_800n), vat: 'INCLUDES_VAT' as const };
    expect(found(withTender({ value }))).toEqual(['regime WRONG']);
    const details = { ...SAMPLE_DETAILS, buyerType: 'CENTRAL' as const };
    expect(found({ ...withTender({ value }), details })).toEqual([]);
  });
});

describe('a later notice of the same type', () => {
  it('says what it changes', () => {
    const facts = { ...withDetails({ changeReason: '' }), earlier: [tenderNotice] };
    expect(found(facts)).toEqual(['change-reason MISSING']);
  });
});
