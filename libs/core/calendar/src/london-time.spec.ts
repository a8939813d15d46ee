import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { formatLocalDate, formatLondonInstant } from './format-london.js';
import { localDate } from './local-date.js';
import { endOfLondonDay, londonClock, londonInstant } from './london-time.js';

const at = (day: string, time: string, options = {}) => londonInstant(localDate(day), time, options);

describe('a London time', () => {
  it.each([
    ['2026-01-15', '12:00', '2026-01-15T12:00:00Z'],
    ['2026-07-15', '12:00', '2026-07-15T11:00:00Z'],
    ['2026-03-29', '00:59:59', '2026-03-29T00:59:59Z'],
    ['2026-03-29', '02:00', '2026-03-29T01:00:00Z'],
    ['2026-10-25', '00:59', '2026-10-24T23:59:00Z'],
    ['2026-10-25', '02:00', '2026-10-25T02:00:00Z'],
  ])('on %s at %s is the instant %s', (day, time, instant) => {
    expect(at(day, time)).toEqual({ ok: true, value: new Date(instant) });
  });

  it.each(['01:00', '01:30', '01:59:59'])('does not exist at %s when the clocks go forward', (time) => {
    expect(at('2026-03-29', time, { ambiguous: 'later', path: ['closesAt'] })).toMatchObject({
      failure: { kind: 'TimeDoesNotExist', path: ['closesAt'], message: expect.stringContaining('go forward') },
    });
  });

  it.each(['01:00', '01:30', '01:59:59'])('is in doubt at %s when the clocks go back, and refused', (time) => {
    expect(at('2026-10-25', time)).toMatchObject({ failure: { kind: 'TimeIsAmbiguous' } });
  });

  it('can be told which of the two is meant', () => {
    expect(at('2026-10-25', '01:30', { ambiguous: 'earlier' })).toEqual({
      ok: true,
      value: new Date('2026-10-25T00:30:00Z'),
    });
    expect(at('2026-10-25', '01:30', { ambiguous: 'later' })).toEqual({
      ok: true,
      value: new Date('2026-10-25T01:30:00Z'),
    });
  });

  it.each(['24:00', '9:00', '12:60', 'noon', '12:00:60', '12', ''])('is never %j', (time) => {
    expect(at('2026-07-15', time)).toMatchObject({ failure: { kind: 'InvalidTime' } });
  });

  it('shown and read again is the same instant, all the year round', () => {
    const seconds = fc.integer({ min: Date.UTC(2025, 0, 1) / 1000, max: Date.UTC(2028, 11, 30) / 1000 });
    fc.assert(
      fc.property(seconds, (second) => {
        const instant = new Date(second * 1000);
        const { date, time, zone } = londonClock(instant);
        const read = londonInstant(date, time, { ambiguous: zone === 'BST' ? 'earlier' : 'later' });
        expect(read).toEqual({ ok: true, value: instant });
      }),
    );
  });
});

describe('the end of a London day', () => {
  it.each([
    ['2026-03-13', '2026-03-14T00:00:00Z'],
    ['2026-07-13', '2026-07-13T23:00:00Z'],
    ['2026-03-28', '2026-03-29T00:00:00Z'],
    ['2026-03-29', '2026-03-29T23:00:00Z'],
    ['2026-10-24', '2026-10-24T23:00:00Z'],
    ['2026-10-25', '2026-10-26T00:00:00Z'],
  ])('%s is %s', (day, instant) => expect(endOfLondonDay(localDate(day))).toEqual(new Date(instant)));
});

describe('a deadline in words', () => {
  it.each([
    ['2026-07-01T16:30:00Z', '5:30pm on Wednesday 1 July 2026', '5:30yp ar Dydd Mercher 1 Gorffennaf 2026'],
    ['2026-01-05T09:00:00Z', '9am on Monday 5 January 2026', '9yb ar Dydd Llun 5 Ionawr 2026'],
    ['2026-03-27T12:00:00Z', 'midday on Friday 27 March 2026', 'hanner dydd ar Dydd Gwener 27 Mawrth 2026'],
    [
      '2026-06-30T23:00:00Z',
      'midnight at the start of Wednesday 1 July 2026',
      'hanner nos ar ddechrau Dydd Mercher 1 Gorffennaf 2026',
    ],
    ['2026-10-25T00:30:00Z', '1:30am on Sunday 25 October 2026', '1:30yb ar Dydd Sul 25 Hydref 2026'],
  ])('%s reads “%s” and “%s”', (instant, english, welsh) => {
    expect(formatLondonInstant(new Date(instant))).toBe(english);
    expect(formatLondonInstant(new Date(instant), 'cy-GB')).toBe(welsh);
  });

  it('names the day', () => expect(formatLocalDate(localDate('2026-03-13'))).toBe('Friday 13 March 2026'));
});
