import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { coverAtTheHour, coverInBetween } from './cover-leaves.js';

const perHour = 120;

/** What the tree has grown by after each minute of an hour in which so many leaves were written in each, and at its end. */
function growth(written: readonly number[]): { minutes: number[]; shown: number } {
  let grown = 0;
  const minutes = written.map((leaves, minute) => {
    grown += leaves;
    grown += coverInBetween({ grown, perHour }, (minute + 1) / 60);
    return grown;
  });
  return { minutes, shown: grown + coverAtTheHour({ grown, perHour }) };
}
const hour = (most: number) => fc.array(fc.integer({ min: 0, max: most }), { minLength: 60, maxLength: 60 });

describe('the growth of the tree', () => {
  it('runs like a clock, a leaf fast at most, whatever is written, as long as it is less than the cover', () => {
    const quiet = growth(Array.from({ length: 60 }, () => 0));
    fc.assert(
      fc.property(hour(1), (written) => {
        const { minutes, shown } = growth(written);
        expect(shown).toBe(perHour);
        for (const [minute, size] of minutes.entries())
          expect(Math.abs(size - (quiet.minutes[minute] ?? 0))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is the same by the hour, however much is written at once, up to half the cover', () => {
    fc.assert(
      fc.property(fc.nat(59), fc.integer({ min: 0, max: perHour / 2 }), (minute, leaves) => {
        const written = Array.from({ length: 60 }, (_, at) => (at === minute ? leaves : 0));
        expect(growth(written).shown).toBe(perHour);
      }),
    );
  });

  it('is the cover by the hour, or two, four, eight … times that, and never four times what was written beyond it', () => {
    fc.assert(
      fc.property(hour(400), (written) => {
        const { shown } = growth(written);
        const steps = Math.log2(shown / perHour);
        expect(Number.isInteger(steps) && steps >= 0).toBe(true);
        const sum = written.reduce((one, other) => one + other, 0);
        expect(shown).toBeLessThan(Math.max(perHour + 1, 4 * sum));
      }),
    );
  });

  it('is what was written where no cover is wanted', () => {
    expect([coverAtTheHour({ grown: 7, perHour: 0 }), coverInBetween({ grown: 7, perHour: 0 }, 1)]).toEqual([0, 0]);
  });
});
