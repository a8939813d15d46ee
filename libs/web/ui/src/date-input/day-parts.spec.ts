import { describe, expect, it } from '@jest/globals';

import { dayParts } from './day-parts.js';
import { submittedDate } from './submitted-date.js';

function sent(date: string): string {
  const form = new FormData();
  for (const [part, text] of Object.entries(dayParts(date))) form.set(`on-${part}`, text);
  return submittedDate(form, 'on');
}

describe('the parts of a day', () => {
  it('are written as people write them', () => {
    expect(dayParts('2027-01-09')).toEqual({ day: '9', month: '1', year: '2027' });
    expect(dayParts('')).toEqual({ day: '', month: '', year: '' });
  });

  it.each(['2027-01-01', '2027-12-31', '2027-02-30', '2027-00-00', '27-13-40', 'soon-ish-1st', ''])(
    'say the same when they are sent back: %s',
    (date) => {
      expect(sent(date)).toBe(date);
    },
  );
});
