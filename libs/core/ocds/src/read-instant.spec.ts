import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { Ledger } from './ledger.js';
import { instantOf, readInstant } from './read-instant.js';

describe('readInstant', () => {
  it.each([
    ['summer time', '2026-05-08T23:59:59+01:00', '2026-05-08T22:59:59.000Z'],
    ['winter time', '2026-12-31T23:59:59Z', '2026-12-31T23:59:59.000Z'],
    ['small letters', '2026-12-31t23:59:59z', '2026-12-31T23:59:59.000Z'],
    ['fractions beyond the millisecond', '2026-01-01T00:00:00.1239999Z', '2026-01-01T00:00:00.123Z'],
    ['a leap day', '2028-02-29T00:00:00Z', '2028-02-29T00:00:00.000Z'],
    ['an offset across midnight', '2026-01-01T00:30:00+05:30', '2025-12-31T19:00:00.000Z'],
  ])('takes %s', (_, written, utc) => {
    expect(instantOf(written)).toBe(utc);
  });

  it.each([
    ['a date alone', '2026-05-08'],
    ['a time without offset', '2026-05-08T12:00:00'],
    ['a space for T', '2026-05-08 12:00:00Z'],
    ['30 February', '2026-02-30T12:00:00Z'],
    ['29 February of a common year', '2100-02-29T12:00:00Z'],
    ['a 13th month', '2026-13-01T12:00:00Z'],
    ['hour 24', '2026-05-08T24:00:00Z'],
    ['a leap second', '2026-06-30T23:59:60Z'],
    ['an offset of 24 hours', '2026-05-08T12:00:00+24:00'],
    ['an offset without colon', '2026-05-08T12:00:00+0100'],
    ['the first day of the calendar', '0001-01-01T00:00:00Z'],
    ['the last day of the calendar', '9999-12-31T23:59:59Z'],
    ['words', 'next Friday'],
    ['a British date', '08/05/2026 12:00'],
  ])('refuses %s: a deadline is never guessed', (_, written) => {
    expect(instantOf(written)).toBeUndefined();
  });

  it('reports what it could not take', () => {
    const ledger = new Ledger();
    expect(
      readInstant({ value: '2026-05-08', path: '$.tender.tenderPeriod.endDate' }, 'tenderDeadline', ledger),
    ).toBeUndefined();
    expect(ledger.problems).toEqual([
      {
        path: '$.tender.tenderPeriod.endDate',
        message: '"2026-05-08" is not a date and time like 2026-05-08T12:00:00+01:00: enter it by hand',
        severity: 'error',
      },
    ]);
  });

  it('gives the very instant of any date written with any offset', () => {
    const date = fc.date({ min: new Date('1991-01-01'), max: new Date('2198-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.integer({ min: -840, max: 840 }), (instant, minutes) => {
        const local = new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, -1);
        const part = (value: number) => String(value).padStart(2, '0');
        const offset = `${minutes < 0 ? '-' : '+'}${part(Math.floor(Math.abs(minutes) / 60))}:${part(Math.abs(minutes) % 60)}`;
        expect(instantOf(local + offset)).toBe(instant.toISOString());
      }),
    );
  });
});
