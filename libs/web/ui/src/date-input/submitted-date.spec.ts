import { describe, expect, it } from '@jest/globals';

import { submittedDate } from './submitted-date.js';

const form = (day: string, month: string, year: string): FormData => {
  const data = new FormData();
  for (const [part, text] of Object.entries({ day, month, year })) data.set(`until-${part}`, text);
  return data;
};

describe('the date that a form sent', () => {
  it.each([
    [['31', '3', '2027'], '2027-03-31'],
    [[' 1 ', '12', '2027'], '2027-12-01'],
    [['', '', ''], ''],
    [['31', '', '2027'], '2027-00-31'],
    [['first', 'May', '2027'], '2027-May-first'],
  ] as const)('%j is %j', ([day, month, year], date) => {
    expect(submittedDate(form(day, month, year), 'until')).toBe(date);
  });
});
