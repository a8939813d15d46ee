import { localDate } from '@commonweal/calendar';
import { describe, expect, it } from '@jest/globals';

import { type DatedVersion, holdingOn } from './holding-on.js';

const version = (number: number, validFrom: string | null, more: Partial<DatedVersion> = {}): DatedVersion => ({
  ...{ frameworkId: 'ours', number, state: 'PUBLISHED', validFrom, validTo: null },
  ...more,
});

describe('the versions that hold on a day', () => {
  const first = version(1, '2026-01-01', { validTo: '2027-06-30' });
  const second = version(2, '2027-01-01');

  it.each([
    ['the day before any', '2025-12-31', []],
    ['the first day', '2026-01-01', [1]],
    ['the day before the next version', '2026-12-31', [1]],
    ['a day on which two hold', '2027-01-01', [2]],
    ['a day after the end of the first', '2027-07-01', [2]],
  ])('are of each framework the newest: %s', (_, day, numbers) => {
    for (const versions of [
      [first, second],
      [second, first],
    ])
      expect(holdingOn(versions, localDate(day)).map(({ number }) => number)).toEqual(numbers);
  });

  it('are of every framework one, to the last day of each', () => {
    const other = version(1, '2026-05-01', { frameworkId: 'theirs', validTo: '2026-05-31' });
    const on = (day: string) => holdingOn([first, other], localDate(day)).map(({ frameworkId }) => frameworkId);
    expect([on('2026-05-31'), on('2026-06-01')]).toEqual([['ours', 'theirs'], ['ours']]);
  });

  it('are never drafts, nor versions without a first day', () => {
    const unfinished = [version(3, '2026-01-01', { state: 'DRAFT' }), version(4, null)];
    expect(holdingOn(unfinished, localDate('2027-01-01'))).toEqual([]);
  });
});
