import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { NATIONS } from './bank-holiday.js';
import { addDays, daysBetween, localDate, parseLocalDate } from './local-date.js';
import { type WorkingCalendar, isWorkingDay } from './working-calendar.js';
import { addWorkingDays, workingDaysBetween } from './working-days.js';

const ENGLAND: WorkingCalendar = { jurisdiction: 'ENGLAND_AND_WALES' };
const worked = (day: string, calendar: WorkingCalendar) => isWorkingDay(localDate(day), calendar);
const anyDay = fc.integer({ min: 0, max: 1200 }).map((days) => addDays(localDate('2025-03-01'), days));
const anyCalendar = fc.constantFrom(...NATIONS, 'ANY_PART_OF_UK' as const).map((jurisdiction) => ({ jurisdiction }));

describe('isWorkingDay', () => {
  it.each([
    ['2026-04-06', 'ENGLAND_AND_WALES', false],
    ['2026-04-06', 'SCOTLAND', true],
    ['2026-04-06', 'NORTHERN_IRELAND', false],
    ['2026-03-17', 'NORTHERN_IRELAND', false],
    ['2026-03-17', 'ENGLAND_AND_WALES', true],
    ['2026-03-17', 'ANY_PART_OF_UK', false],
    ['2026-06-15', 'SCOTLAND', false],
    ['2026-06-15', 'ENGLAND_AND_WALES', true],
    ['2026-06-15', 'ANY_PART_OF_UK', false],
    ['2026-12-26', 'SCOTLAND', false],
    ['2026-12-28', 'SCOTLAND', false],
    ['2026-12-29', 'SCOTLAND', true],
  ] as const)('on %s in %s is %s', (day, jurisdiction, expected) => {
    expect(worked(day, { jurisdiction })).toEqual({ ok: true, value: expected });
  });

  it('takes days the operator adds and removes, and a day off wins', () => {
    const added = [localDate('2026-07-03'), localDate('2026-05-25')];
    const removed = [localDate('2026-05-04'), localDate('2026-05-25'), localDate('2026-05-09')];
    const calendar = { ...ENGLAND, added, removed };
    expect(worked('2026-07-03', calendar)).toMatchObject({ value: false });
    expect(worked('2026-05-04', calendar)).toMatchObject({ value: true });
    expect(worked('2026-05-25', calendar)).toMatchObject({ value: false });
    expect(worked('2026-05-09', calendar)).toMatchObject({ value: false });
  });

  it.each(['2024-12-31', '2029-01-01'])('refuses to guess about %s, whose bank holidays are not known', (day) => {
    expect(worked(day, ENGLAND)).toMatchObject({ ok: false, failure: { kind: 'OutsideCalendar' } });
  });

  it('goes by the table it is given', () => {
    const table = { from: localDate('2031-01-01'), to: localDate('2031-12-31'), holidays: [] };
    expect(worked('2031-01-01', { ...ENGLAND, table })).toEqual({ ok: true, value: true });
    expect(worked('2026-04-07', { ...ENGLAND, table })).toMatchObject({ ok: false });
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['2026-04-02', 1, 'ENGLAND_AND_WALES', '2026-04-07'],
    ['2026-04-02', 1, 'SCOTLAND', '2026-04-06'],
    ['2026-12-24', 1, 'ENGLAND_AND_WALES', '2026-12-29'],
    ['2026-12-24', 5, 'SCOTLAND', '2027-01-06'],
    ['2026-12-31', 1, 'ANY_PART_OF_UK', '2027-01-05'],
    ['2026-04-04', 0, 'ENGLAND_AND_WALES', '2026-04-07'],
    ['2026-04-07', 0, 'ENGLAND_AND_WALES', '2026-04-07'],
    ['2026-04-07', -1, 'ENGLAND_AND_WALES', '2026-04-02'],
  ] as const)('from %s by %i in %s gives %s', (from, days, jurisdiction, expected) => {
    expect(addWorkingDays(localDate(from), days, { jurisdiction })).toEqual({ ok: true, value: expected });
  });

  it('fails when the count runs off the table', () => {
    expect(addWorkingDays(localDate('2028-12-29'), 1, ENGLAND)).toMatchObject({ failure: { kind: 'OutsideCalendar' } });
    expect(addWorkingDays(localDate('2025-01-01'), -1, ENGLAND)).toMatchObject({
      failure: { kind: 'OutsideCalendar' },
    });
  });

  it('takes whole days only', () =>
    expect(() => addWorkingDays(localDate('2026-04-07'), 1.5, ENGLAND)).toThrow(RangeError));

  it('always lands on a working day that many working days away, in every nation', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40, max: 40 }), anyCalendar, (day, days, calendar) => {
        const reached = addWorkingDays(day, days, calendar);
        if (!reached.ok) throw new Error(reached.failure.message);
        expect(isWorkingDay(reached.value, calendar)).toEqual({ ok: true, value: true });
        if (days !== 0) expect(workingDaysBetween(day, reached.value, calendar)).toEqual({ ok: true, value: days });
      }),
      { numRuns: 60 },
    );
  });

  it('is never earlier for the whole kingdom than for one nation', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(20), fc.constantFrom(...NATIONS), (day, days, jurisdiction) => {
        const [whole, one] = [
          addWorkingDays(day, days, { jurisdiction: 'ANY_PART_OF_UK' }),
          addWorkingDays(day, days, { jurisdiction }),
        ];
        expect(whole.ok && one.ok && whole.value >= one.value).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('workingDaysBetween', () => {
  it('counts the end, not the start', () => {
    expect(workingDaysBetween(localDate('2026-03-02'), localDate('2026-03-03'), ENGLAND)).toEqual({
      ok: true,
      value: 1,
    });
    expect(workingDaysBetween(localDate('2026-03-02'), localDate('2026-03-02'), ENGLAND)).toEqual({
      ok: true,
      value: 0,
    });
    expect(workingDaysBetween(localDate('2026-12-24'), localDate('2026-12-29'), ENGLAND)).toEqual({
      ok: true,
      value: 1,
    });
  });

  it('adds up over any day in between', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(60), fc.nat(60), anyCalendar, (start, first, second, calendar) => {
        const [middle, end] = [addDays(start, first), addDays(start, first + second)];
        const [a, b, all] = [
          workingDaysBetween(start, middle, calendar),
          workingDaysBetween(middle, end, calendar),
          workingDaysBetween(start, end, calendar),
        ];
        expect(a.ok && b.ok && all.ok && a.value + b.value === all.value).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a local date', () => {
  it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '2026-01-01T00:00', '', 20_260_101, null])(
    'is not %p',
    (input) => {
      expect(parseLocalDate(input, ['closesOn'])).toMatchObject({
        ok: false,
        failure: { kind: 'InvalidDate', path: ['closesOn'] },
      });
    },
  );

  it('knows leap years', () => {
    expect(parseLocalDate('2028-02-29').ok).toBe(true);
    expect(parseLocalDate('2027-02-29').ok).toBe(false);
  });

  it('counts calendar days there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });
});
