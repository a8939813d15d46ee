import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { addDays, localDate } from '@commonweal/calendar';

import { keptText, longTextFaults, MOST_OF_QUESTION } from './question-text.js';
import { workingDaysWaited } from './working-days-waited.js';

const field = { path: '$.question', name: 'the question', most: MOST_OF_QUESTION };

describe('the text of a question', () => {
  it.each([
    ['words', 'Why was the bus cut?', true],
    ['several lines', 'Why?\r\n\r\nAnd when?', true],
    ['emoji and accents', 'Pam lai? Tŷ 🏠', true],
    ['as much as it may have', `  ${'x'.repeat(1_000)}\n`, true],
    ['one more', 'x'.repeat(1_001), false],
    ['white space alone', ' \n\t ', false],
    ['a control character', 'Why\u0007', false],
    ['a mark that turns the direction', 'Why \u202eereht', false],
    ['half of a pair', 'Why \ud800', false],
  ])('of %s', (_, text, isSound) => expect(longTextFaults(text, field)).toHaveLength(isSound ? 0 : 1));

  it('is kept the same however often it is kept', () => {
    fc.assert(fc.property(fc.string(), (text) => keptText(keptText(text)) === keptText(text)));
  });
});

describe('working days that a question has waited', () => {
  const friday = localDate('2026-06-05');
  it.each([
    ['none on the day itself', 'E05000650', '2026-06-05', 0],
    ['none over the weekend', 'E05000650', '2026-06-07', 0],
    ['one on Monday', 'E05000650', '2026-06-08', 1],
    ['none counted ahead of the day', 'E05000650', '2026-06-04', null],
    ['none where bank holidays are not known', 'E05000650', '2099-01-01', null],
  ])('%s', (_, ward, today, days) => expect(workingDaysWaited(ward, friday, localDate(today))).toBe(days));

  it.each([
    ['E05000650', 1],
    ['W05000650', 1],
    ['S13000650', 0],
    ['N08000650', 1],
  ])('go by the bank holidays of the ward’s country: %s', (ward, days) => {
    // The first Monday of August 2026 is a bank holiday in Scotland alone.
    expect(workingDaysWaited(ward, localDate('2026-07-31'), localDate('2026-08-03'))).toBe(days);
  });

  it('never fall from one day to the next, and rise by one at most', () => {
    fc.assert(
      fc.property(fc.nat(300), (after) => {
        const waited = (days: number) => workingDaysWaited('E05000650', friday, addDays(friday, days)) ?? NaN;
        return [0, 1].includes(waited(after + 1) - waited(after));
      }),
    );
  });
});
