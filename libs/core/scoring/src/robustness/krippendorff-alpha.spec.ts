import { describe, expect, it } from '@jest/globals';

import { krippendorffAlpha } from './krippendorff-alpha.js';

/** Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section D: four observers, twelve units, gaps. */
const PUBLISHED = [
  [1, 1, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [5, 5, 5],
  [1, 1],
  [3],
];

describe('krippendorffAlpha', () => {
  it('gives the published 0.849 for the published interval example', () => {
    expect(krippendorffAlpha(PUBLISHED)).toBeCloseTo(0.849, 3);
  });

  it('is 1 when every evaluator agrees on bids that differ', () => {
    expect(
      krippendorffAlpha([
        [1, 1, 1],
        [4, 4],
      ]),
    ).toBe(1);
  });

  it('is below 0 when evaluators disagree on every bid in the same way', () => {
    expect(
      krippendorffAlpha([
        [1, 5],
        [1, 5],
        [5, 1],
      ]),
    ).toBeLessThan(0);
  });

  it('has no value when nobody graded the same bid, or when all grades are equal', () => {
    expect(krippendorffAlpha([[1], [2]])).toBeNull();
    expect(krippendorffAlpha([])).toBeNull();
    expect(
      krippendorffAlpha([
        [3, 3],
        [3, 3],
      ]),
    ).toBeNull();
  });
});
