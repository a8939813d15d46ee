import { describe, expect, it } from '@jest/globals';

import { MOST_ATTEMPTS, RETRY_SECONDS, secondsToNext } from './retry-delays.js';

describe('a delivery that fails', () => {
  it('is tried again after longer and longer, for some three days', () => {
    const waits = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, at) => secondsToNext(at + 1));
    expect(waits).toEqual(RETRY_SECONDS.toSorted((one, other) => one - other));
    expect(RETRY_SECONDS.reduce((sum, seconds) => sum + seconds, 0) / 86_400).toBeCloseTo(3.1, 1);
  });

  it('is given up after the last try', () => {
    expect(secondsToNext(MOST_ATTEMPTS - 1)).toBe(86_400);
    expect(secondsToNext(MOST_ATTEMPTS)).toBeNull();
  });
});
