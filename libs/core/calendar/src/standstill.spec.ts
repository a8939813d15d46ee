import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { addDays, localDate } from './local-date.js';
import { standstillAfter } from './standstill.js';
import { STANDSTILL_KINDS, STANDSTILL_RULES } from './standstill-rules.js';
import { isWorkingDay } from './working-calendar.js';
import { workingDaysBetween } from './working-days.js';

describe('standstill under the Procurement Act', () => {
  it('is 8 working days beginning with the day of the award notice', () => {
    expect(standstillAfter('PROCUREMENT_ACT', localDate('2026-03-02'))).toMatchObject({
      ok: true,
      value: {
        begins: '2026-03-02',
        lastDay: '2026-03-11',
        mayProceedFrom: '2026-03-12',
        endsAt: new Date('2026-03-12T00:00:00Z'),
      },
    });
  });

  it.each([
    ['over Easter', '2026-03-30', '2026-04-10'],
    ['over St Patrick’s Day, a bank holiday in one part of the kingdom', '2026-03-09', '2026-03-19'],
    ['over the World Cup bank holiday in Scotland', '2026-06-08', '2026-06-18'],
    ['over Christmas 2025, from 18 December', '2025-12-18', '2025-12-31'],
    ['over Christmas and both New Year holidays', '2026-12-21', '2027-01-05'],
    ['published on a Saturday: Monday is day one', '2026-02-28', '2026-03-11'],
    ['published on Good Friday: Tuesday is day one (Monday is a holiday somewhere)', '2026-04-03', '2026-04-16'],
  ])('counts %s', (_, notice, lastDay) => {
    expect(standstillAfter('PROCUREMENT_ACT', localDate(notice))).toMatchObject({ ok: true, value: { lastDay } });
  });

  it.each([
    ['ENGLAND_AND_WALES', '2026-04-09'],
    ['SCOTLAND', '2026-04-08'],
    ['NORTHERN_IRELAND', '2026-04-09'],
    ['ANY_PART_OF_UK', '2026-04-09'],
  ] as const)('can be counted by the holidays of %s alone', (jurisdiction, lastDay) => {
    expect(standstillAfter('PROCUREMENT_ACT', localDate('2026-03-27'), { jurisdiction })).toMatchObject({
      value: { lastDay },
    });
  });

  it('ends at midnight by London clocks, also in summer', () => {
    expect(standstillAfter('PROCUREMENT_ACT', localDate('2026-07-15'))).toMatchObject({
      value: { lastDay: '2026-07-24', endsAt: new Date('2026-07-24T23:00:00Z') },
    });
  });

  it('gets longer by a day the operator adds', () => {
    const added = [localDate('2026-03-05')];
    expect(standstillAfter('PROCUREMENT_ACT', localDate('2026-03-02'), { added })).toMatchObject({
      value: { lastDay: '2026-03-12' },
    });
  });

  it('has no rule before the Act was in force, and no guess after the calendar ends', () => {
    expect(standstillAfter('PROCUREMENT_ACT', localDate('2025-02-23'))).toMatchObject({
      failure: { kind: 'RuleNotKnown' },
    });
    expect(standstillAfter('PROCUREMENT_ACT', localDate('2028-12-27'))).toMatchObject({
      failure: { kind: 'OutsideCalendar' },
    });
  });
});

describe('standstill under the Provider Selection Regime', () => {
  it('begins the working day after the notice and ends at midnight ending the 8th working day after that day', () => {
    expect(standstillAfter('PSR', localDate('2026-03-02'))).toMatchObject({
      ok: true,
      value: { begins: '2026-03-03', lastDay: '2026-03-13', endsAt: new Date('2026-03-14T00:00:00Z') },
    });
  });

  it.each([
    ['over Easter', '2026-03-30', '2026-04-14'],
    ['over Christmas and New Year', '2026-12-21', '2027-01-06'],
    ['from a Friday: it begins on Monday', '2026-03-06', '2026-03-19'],
    ['past a holiday of Scotland or Northern Ireland, which does not count in England', '2026-03-09', '2026-03-20'],
  ])('counts %s', (_, notice, lastDay) => {
    expect(standstillAfter('PSR', localDate(notice))).toMatchObject({ ok: true, value: { lastDay } });
  });

  it('leaves at least 5 working days after a further decision', () => {
    expect(standstillAfter('PSR_FURTHER_DECISION', localDate('2026-03-20'))).toMatchObject({
      value: { lastDay: '2026-03-27' },
    });
  });
});

describe('every standstill', () => {
  it('begins and ends on working days, never before the notice, and is long enough', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STANDSTILL_KINDS), fc.nat(1300), (kind, days) => {
        const result = standstillAfter(kind, addDays(localDate('2025-02-24'), days));
        if (!result.ok) throw new Error(result.failure.message);
        const { begins, lastDay, noticeDate, rule } = result.value;
        expect(begins >= noticeDate).toBe(true);
        for (const day of [begins, lastDay]) expect(isWorkingDay(day, rule)).toEqual({ ok: true, value: true });
        const further = rule.counting === 'AFTER_FIRST_DAY' ? rule.workingDays : rule.workingDays - 1;
        expect(workingDaysBetween(begins, lastDay, rule)).toEqual({ ok: true, value: further });
      }),
      { numRuns: 80 },
    );
  });

  it('carries its source and how well it is known', () => {
    for (const { source, status, note } of STANDSTILL_RULES) expect(source && status && note).toBeTruthy();
  });
});
