import { describe, expect, it } from '@jest/globals';

import { isNoWorkingDay, movedDays } from './moved-days';

type Route = Parameters<typeof movedDays>[0];
const DATES = [
  ['PUBLISH', '2027-01-11'],
  ['DEADLINE', '2027-02-15'],
  ['EVALUATION_END', '2027-03-08'],
  ['AWARD', '2027-03-23'],
  ['CONTRACT_START', '2027-05-04'],
];
const ROUTE = {
  nation: 'ENGLAND',
  timeline: { dates: DATES.map(([milestone, date]) => ({ milestone, date })) },
} as Route;

describe('the timeline after a later deadline', () => {
  it('shows old and new days, and which are to be planned anew', () => {
    expect(movedDays(ROUTE, '2027-03-20').map(({ after }) => after)).toEqual([
      ...['2027-01-11', '2027-03-20', null, null, '2027-05-04'],
    ]);
    expect(movedDays(ROUTE, '2027-02-16').map(({ after }) => after)).not.toContain(null);
  });

  it('is nothing to show where nothing moves or nothing was planned', () => {
    expect([movedDays(ROUTE, '2027-02-15'), movedDays(null, '2027-03-20')]).toEqual([[], []]);
  });

  it.each([
    ['a Saturday', '2027-03-20', true],
    ['Good Friday', '2027-03-26', true],
    ['a Monday', '2027-03-22', false],
  ])('knows whether %s is worked', (_, day, isNone) => expect(isNoWorkingDay(ROUTE, day)).toBe(isNone));
});
