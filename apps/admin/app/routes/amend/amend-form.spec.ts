import { describe, expect, it } from '@jest/globals';

import { amendFormIn, amendmentOf, dayAndTime } from './amend-form';
import type { AmendForm } from './amend-names';

const SHOWN: AmendForm = {
  ...{ version: '4', reason: '', title: 'Meals', description: 'Hot meals', paymentTime: '', paymentDays: '' },
  ...{ mobilisationWeeks: '', deadline: '2027-03-28', deadlineTime: '12:00', enquiry: '', enquiryTime: '' },
  documents: '',
};
const asked = (change: Partial<AmendForm>) => amendmentOf({ ...SHOWN, reason: 'So', ...change }, SHOWN);

describe('the form of an amendment', () => {
  it('sends no moment that is as it was, for it may have seconds', () => {
    expect(asked({ title: 'Other' })).toEqual({
      ...{ version: 4, reason: 'So', title: 'Other', description: 'Hot meals', terms: {} },
    });
  });

  it('reads a moment by London clocks on both sides of a change of the clocks', () => {
    expect(asked({ deadlineTime: '13:00' })).toMatchObject({ deadline: '2027-03-28T12:00:00.000Z' });
    expect(asked({ deadline: '2027-03-29' })).toMatchObject({ deadline: '2027-03-29T11:00:00.000Z' });
    expect(asked({ deadline: '2027-10-31' })).toMatchObject({ deadline: '2027-10-31T12:00:00.000Z' });
    expect(dayAndTime('2027-10-31T12:00:00.000Z')).toEqual({ day: '2027-10-31', time: '12:00' });
  });

  it('says what cannot be read, field by field', () => {
    const wrong = { reason: '', deadline: '2027-02-30', paymentDays: '12', mobilisationWeeks: 'two' };
    expect(asked(wrong)).toEqual({
      faults: [
        { field: 'reason', key: 'reason' },
        { field: 'deadline', key: 'day' },
        { field: 'paymentDays', key: 'both' },
        { field: 'mobilisationWeeks', key: 'whole' },
      ],
    });
    expect(asked({ deadlineTime: '25:00' })).toEqual({ faults: [{ field: 'deadlineTime', key: 'time' }] });
    expect(asked({ deadlineTime: '' })).toEqual({ faults: [{ field: 'deadlineTime', key: 'time' }] });
  });

  it('takes terms as numbers', () => {
    expect(asked({ paymentTime: 'IN_ADVANCE', paymentDays: '14', mobilisationWeeks: '3' })).toMatchObject({
      terms: { payment: { time: 'IN_ADVANCE', days: 14 }, mobilisationWeeks: 3 },
    });
  });

  it('is read from what a browser sends', () => {
    const sent = new FormData();
    for (const [name, value] of [
      ['version', '4'],
      ['description', 'One\r\n\r\nTwo'],
      ['deadline-day', '1'],
      ['deadline-month', '4'],
      ['deadline-year', '2027'],
    ] as const)
      sent.set(name, value);
    expect(amendFormIn(sent)).toMatchObject({
      version: '4',
      description: 'One\n\nTwo',
      deadline: '2027-04-01',
      title: '',
    });
  });
});
