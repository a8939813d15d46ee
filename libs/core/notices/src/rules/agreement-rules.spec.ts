import { describe, expect, it } from '@jest/globals';

import { NO_DETAILS, type NoticeDetails } from '../notice-details.js';
import type { NoticeFacts } from '../notice-facts.js';
import { noticeGaps } from '../notice-gaps.js';
import { SAMPLE_DETAILS, SAMPLE_TENDER, sampleFacts, TODAY } from '../sample-facts.spec-support.js';

const lots = SAMPLE_TENDER.lots.map((lot) => ({ ...lot, contractStart: null, contractEnd: null }));
const KNOWN: NoticeDetails = {
  ...NO_DETAILS,
  ...{ regime: 'COVERED', procedure: 'OPEN', documentsWithNotice: true, vcse: true },
  ...{ contractStart: '2027-05-04', contractEnd: '2030-05-03', noLotsReason: 'One boiler plant.' },
};
const agreeing = sampleFacts({
  ...{ tender: { ...SAMPLE_TENDER, lots }, known: KNOWN, details: { ...SAMPLE_DETAILS, ...said(KNOWN) } },
});
const saying = (change: Partial<NoticeDetails>): NoticeFacts => ({
  ...agreeing,
  details: { ...agreeing.details, ...change },
});
const found = (facts: NoticeFacts) => noticeGaps(facts).map(({ ruleId, problem }) => `${ruleId} ${problem}`);

/** Of details those that say something. */
function said(details: NoticeDetails): Partial<NoticeDetails> {
  return Object.fromEntries(Object.entries(details).filter(([, each]) => each !== '' && each !== null));
}

describe('a notice and its tender', () => {
  it('lack nothing while they say the same', () => {
    expect(found(agreeing)).toEqual([]);
  });

  it.each<[Partial<NoticeDetails>, string]>([
    [{ procedure: 'COMPETITIVE_FLEXIBLE', process: 'Two stages' }, 'same-procedure WRONG'],
    [{ regime: 'LIGHT_TOUCH' }, 'same-regime WRONG'],
    [{ documentsWithNotice: false }, 'same-documents WRONG'],
    [{ contractStart: '2028-01-01' }, 'same-first-day WRONG'],
    [{ contractEnd: '2029-12-31' }, 'same-last-day WRONG'],
    [{ noLotsReason: 'Three boilers.' }, 'same-one-lot-reason WRONG'],
    [{ vcse: false }, 'same-vcse WRONG'],
  ])('do not contradict each other: %j', (change, gap) => {
    expect(found(saying(change))).toContain(gap);
  });

  it('name both values, and where to mend which', () => {
    const [gap] = noticeGaps(saying({ contractStart: '2027-06-01' }));
    expect(gap?.fix.en).toBe(
      'The tender says “Tuesday 4 May 2027”, this notice says “Tuesday 1 June 2027”: say here what the tender says or, while it is a draft, change the timeline',
    );
    expect(gap?.fix.cy).toContain('4 Mai 2027');
  });

  it('agree in later notices too', () => {
    const earlier = [{ type: 'UK4' as const, releaseId: 'x', day: TODAY }];
    expect(found({ ...saying({ contractEnd: '2029-12-31' }), earlier })).toEqual(['same-last-day WRONG']);
  });

  it('are free where the tender says nothing, as one that came from a notice', () => {
    const change = { vcse: false, sme: false, contractStart: '2028-01-01', noLotsReason: 'Other' };
    expect(found({ ...saying(change), known: NO_DETAILS })).toEqual([]);
  });

  it('may differ in days that each lot has for itself', () => {
    expect(found({ ...saying({ contractStart: '2028-01-01' }), tender: SAMPLE_TENDER })).toEqual([]);
  });

  it('follow the value where it asks for another regime than the way that was taken', () => {
    const known = { ...KNOWN, regime: 'BELOW_THRESHOLD' as const };
    expect(found({ ...agreeing, known })).toEqual([]);
  });
});

describe('the procedure in a tender notice', () => {
  it('is not asked for below the threshold, where section 20 does not hold', () => {
    const details = { ...SAMPLE_DETAILS, regime: 'BELOW_THRESHOLD' as const, procedure: null };
    expect(found(sampleFacts({ tender: { ...SAMPLE_TENDER, value: null }, details }))).not.toContain(
      'procedure MISSING',
    );
    expect(found(sampleFacts({ details: { ...SAMPLE_DETAILS, procedure: null } }))).toContain('procedure MISSING');
  });
});
