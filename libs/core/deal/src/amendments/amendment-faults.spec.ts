import { describe, expect, it } from '@jest/globals';

import { amendmentFaults } from './amendment-faults.js';
import { CONTENT } from './sample-content.spec-support.js';
import type { TenderContent } from './tender-content.js';

const now = new Date('2026-11-22T12:00:00Z');
const paths = (change: Partial<TenderContent>, before = CONTENT) =>
  amendmentFaults({ before, after: { ...before, ...change }, now }).map(({ path }) => path);
const terms = (change: Partial<TenderContent['terms']>) => ({ terms: { ...CONTENT.terms, ...change } });

describe('what an amendment may change', () => {
  it('is texts, terms and places, and days to later ones', () => {
    expect(paths({ title: 'Meals and company' })).toEqual([]);
    expect(paths({ deadline: '2026-12-20T12:00:00.000Z', enquiryDeadline: '2026-12-05T12:00:00.000Z' })).toEqual([]);
    expect(paths(terms({ payment: { time: 'IN_ADVANCE', days: 10 } }))).toEqual([]);
    expect(paths({ places: { ...CONTENT.places, '2': [{ code: 'E06000009', channels: [] }] } })).toEqual([]);
  });

  it('is something: an amendment that changes nothing is none', () => {
    expect(paths({})).toEqual(['$']);
  });

  it('is no earlier deadline, not by a second', () => {
    expect(paths({ deadline: '2026-12-15T11:59:59.000Z' })).toEqual(['$.deadline']);
    expect(paths({ deadline: '2026-12-15T12:00:01.000Z' })).toEqual([]);
  });

  it('is judged by the instant where clocks go back and show an hour twice', () => {
    const before = { ...CONTENT, enquiryDeadline: null, deadline: '2026-10-25T00:30:00.000Z' };
    expect(paths({ deadline: '2026-10-25T01:30:00.000Z' }, before)).toEqual([]);
    expect(
      paths({ deadline: '2026-10-25T00:30:00Z', title: 'New' }, { ...before, deadline: '2026-10-25T01:30:00Z' }),
    ).toEqual(['$.deadline']);
  });

  it('is an end of questions that is later, to come, and before that of bids', () => {
    expect(paths({ enquiryDeadline: '2026-11-30T12:00:00.000Z' })).toEqual(['$.enquiryDeadline']);
    expect(paths({ enquiryDeadline: '2026-12-15T12:00:01.000Z' })).toEqual(['$.enquiryDeadline']);
    const over = { ...CONTENT, enquiryDeadline: '2026-11-01T12:00:00.000Z' };
    expect(paths({ enquiryDeadline: '2026-11-22T12:00:00.000Z' }, over)).toEqual(['$.enquiryDeadline']);
    expect(paths({ enquiryDeadline: '2026-11-23T12:00:00.000Z' }, over)).toEqual([]);
    expect(paths({ enquiryDeadline: '2026-12-02T12:00:00.000Z' }, { ...CONTENT, enquiryDeadline: null })).toEqual([
      '$.enquiryDeadline',
    ]);
    expect(paths({ enquiryDeadline: null })).toEqual(['$.enquiryDeadline']);
  });

  it('is not who may bid', () => {
    const faults = paths(
      terms({
        reservation: 'VCSE',
        oneLotReason: 'So',
        conditions: [{ kind: 'OTHER', text: 'More', otherProof: false }],
      }),
    );
    expect(faults).toEqual(['$.terms.reservation', '$.terms.oneLotReason', '$.terms.conditions']);
    const asking = (leastYears: number) =>
      terms({ conditions: [{ kind: 'EXPERIENCE', text: 'Work', otherProof: false, leastYears }] });
    expect(paths(asking(2), { ...CONTENT, ...asking(3) })).toEqual(['$.terms.conditions']);
    const [fault] = amendmentFaults({ before: CONTENT, after: { ...CONTENT, ...terms({ reservation: 'VCSE' }) }, now });
    expect(fault?.message).toContain('abandon this tender and start again');
  });
});
