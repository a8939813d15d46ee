import { describe, expect, it } from '@jest/globals';

import { checkDeadline, earliestDeadline } from './earliest-deadline.js';
import { localDate } from './local-date.js';
import { TENDERING_PERIOD_RULES, type TenderingFacts } from './tendering-period-rules.js';
import { THRESHOLDS, thresholdOn } from './thresholds.js';

const usual: TenderingFacts = {
  lightTouch: false,
  qualifyingPlannedNotice: false,
  urgent: false,
  electronicSubmission: true,
  documentsWithNotice: true,
};
const notice = localDate('2026-03-02');

describe('the minimum tendering period', () => {
  it.each([
    [25, 'electronic with documents attached', {}, '2026-03-27'],
    [30, 'documents missing', { documentsWithNotice: false }, '2026-04-01'],
    [30, 'not electronic', { electronicSubmission: false }, '2026-04-01'],
    [35, 'neither', { electronicSubmission: false, documentsWithNotice: false }, '2026-04-06'],
    [10, 'a qualifying planned procurement notice', { qualifyingPlannedNotice: true }, '2026-03-12'],
    [
      10,
      'urgency, though neither electronic nor documented',
      { urgent: true, electronicSubmission: false, documentsWithNotice: false },
      '2026-03-12',
    ],
    [0, 'light touch', { lightTouch: true, electronicSubmission: false }, '2026-03-02'],
  ])('is %i calendar days: %s', (days, _, facts, date) => {
    expect(earliestDeadline(notice, { ...usual, ...facts })).toMatchObject({ ok: true, value: { days, date } });
  });

  it('counts weekends and bank holidays: Easter shortens nothing', () => {
    expect(earliestDeadline(localDate('2026-03-30'), usual)).toMatchObject({ value: { date: '2026-04-24' } });
  });

  it('for requests to participate is 25 days, or 10 in urgency', () => {
    expect(earliestDeadline(notice, usual, 'PARTICIPATION')).toMatchObject({ value: { days: 25 } });
    expect(earliestDeadline(notice, { ...usual, urgent: true }, 'PARTICIPATION')).toMatchObject({
      value: { days: 10 },
    });
  });

  it('is not known before the Act was in force', () => {
    expect(earliestDeadline(localDate('2025-02-23'), usual)).toMatchObject({ failure: { kind: 'RuleNotKnown' } });
  });

  it('carries its source and how well it is known, row by row', () => {
    for (const { source, status, reason } of TENDERING_PERIOD_RULES) expect(source && status && reason).toBeTruthy();
  });
});

describe('a deadline', () => {
  it('may lie on the last day of the minimum period', () => {
    expect(checkDeadline(notice, new Date('2026-03-27T12:00:00Z'), usual).ok).toBe(true);
  });

  it('a day too early is refused, naming field, rule and fix', () => {
    expect(checkDeadline(notice, new Date('2026-03-26T23:59:59Z'), usual)).toMatchObject({
      failure: {
        kind: 'DeadlineTooEarly',
        path: ['closesAt'],
        earliest: '2026-03-27',
        message:
          'Bids must be open for at least 25 calendar days (Procurement Act 2023, s.54: electronic submission, and all documents with the notice). Move the deadline to Friday 27 March 2026 or later.',
      },
    });
  });

  it('is judged by London clocks, not by UTC', () => {
    const justAfterMidnightInLondon = new Date('2026-07-25T23:30:00Z');
    expect(checkDeadline(localDate('2026-07-01'), justAfterMidnightInLondon, usual).ok).toBe(true);
  });
});

describe('a threshold', () => {
  it.each([
    ['WORKS', '2025-12-31', '5372609.00'],
    ['WORKS', '2026-01-01', '5193000.00'],
    ['GOODS_SERVICES_CENTRAL', '2026-06-01', '135018.00'],
    ['GOODS_SERVICES_SUB_CENTRAL', '2026-06-01', '207720.00'],
    ['GOODS_SERVICES_SUB_CENTRAL', '2025-06-01', '214904.00'],
    ['LIGHT_TOUCH', '2026-06-01', '663540.00'],
    ['UTILITIES', '2026-06-01', '415440.00'],
    ['NOTIFIABLE_CENTRAL', '2026-06-01', '12000.00'],
    ['NOTIFIABLE_OTHER', '2025-06-01', '30000.00'],
  ] as const)('for %s on %s is £%s', (kind, day, poundsIncludingVat) => {
    expect(thresholdOn(kind, localDate(day))).toMatchObject({ ok: true, value: { poundsIncludingVat } });
  });

  it('is not guessed for years that are not listed', () => {
    expect(thresholdOn('WORKS', localDate('2028-01-01'))).toMatchObject({ failure: { kind: 'RuleNotKnown' } });
    expect(thresholdOn('UTILITIES', localDate('2025-06-01'))).toMatchObject({ failure: { kind: 'RuleNotKnown' } });
  });

  it('is text with two decimals and a source', () => {
    for (const { poundsIncludingVat, source } of THRESHOLDS) {
      expect(poundsIncludingVat).toMatch(/^\d+\.\d{2}$/);
      expect(source).not.toBe('');
    }
  });
});
