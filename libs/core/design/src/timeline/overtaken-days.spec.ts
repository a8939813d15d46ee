import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { addDays, localDate } from '@commonweal/calendar';

import { laterDeadlineBreaches, overtakenDays } from './overtaken-days.js';
import { type Milestone, type TimelinePlan, USUAL_FACTS } from './timeline.js';

const PLAN: TimelinePlan = {
  ...{ nation: 'ENGLAND', regime: 'ACT_OPEN', facts: USUAL_FACTS, participation: null },
  dates: {
    ...{ PUBLISH: localDate('2027-01-11'), FORWARD_PLAN: localDate('2027-02-12') },
    ...{ DEADLINE: localDate('2027-02-15'), EVALUATION_END: localDate('2027-03-08') },
    ...{ CABINET: localDate('2027-03-15'), CALL_IN_END: localDate('2027-03-22') },
    ...{ AWARD: localDate('2027-03-23'), STANDSTILL_END: localDate('2027-04-06') },
    CONTRACT_START: localDate('2027-05-04'),
  },
};
const due = (deadline: string) => ({ ...PLAN.dates, DEADLINE: localDate(deadline) });
const broken = (deadline: string) => laterDeadlineBreaches(PLAN, localDate(deadline)).map(({ rule }) => rule);
const AFTER: readonly Milestone[] = ['EVALUATION_END', 'CABINET', 'CALL_IN_END', 'AWARD', 'STANDSTILL_END'];

describe('a deadline that moves past planned days', () => {
  it.each<[string, readonly Milestone[]]>([
    ['2027-03-08', []],
    ['2027-03-09', AFTER],
    ['2027-03-20', AFTER],
    ['2027-05-05', [...AFTER, 'CONTRACT_START']],
  ])('to %s overtakes %j', (deadline, overtaken) => {
    expect(overtakenDays(due(deadline))).toEqual(overtaken);
  });

  it('leaves no day of what comes after bids before them, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (days) => {
        const dates = { ...PLAN.dates, DEADLINE: addDays(localDate('2027-02-15'), days) };
        const anew = overtakenDays(dates);
        const left = [...AFTER, 'CONTRACT_START' as const].filter((each) => !anew.includes(each));
        expect(left.every((each) => (dates[each] ?? '') >= dates.DEADLINE)).toBe(true);
      }),
    );
  });

  it('is refused where the contract could no longer begin after standstill', () => {
    expect(['2027-03-20', '2027-03-29', '2027-04-19', '2027-04-26'].map(broken)).toEqual([[], [], [], ['SIGNING']]);
  });
});
