import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { decileOf, RANKED_NEIGHBOURHOODS } from './decile.js';

describe('the decile of a rank', () => {
  it.each([
    [1, 1],
    [3_375, 1],
    [3_376, 2],
    [16_877, 5],
    [16_878, 6],
    [33_755, 10],
  ])('of %i is %i', (rank, decile) => expect(decileOf(rank)).toBe(decile));

  it('divides all ranks into ten parts whose sizes differ by one at most', () => {
    const sizes = new Map<number, number>();
    for (let rank = 1; rank <= RANKED_NEIGHBOURHOODS; rank += 1)
      sizes.set(decileOf(rank), (sizes.get(decileOf(rank)) ?? 0) + 1);
    expect([...sizes.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(new Set(sizes.values())).toEqual(new Set([3_375, 3_376]));
  });

  it('is what exact integer arithmetic gives and never falls with the rank', () => {
    const ranks = fc
      .integer({ min: 1, max: 100_000 })
      .chain((ranked) => fc.record({ ranked: fc.constant(ranked), rank: fc.integer({ min: 1, max: ranked }) }));
    fc.assert(
      fc.property(ranks, ({ rank, ranked }) => {
        const decile = decileOf(rank, ranked);
        expect(BigInt(decile)).toBe((10n * BigInt(rank) + BigInt(ranked) - 1n) / BigInt(ranked));
        expect(decile).toBeGreaterThanOrEqual(rank > 1 ? decileOf(rank - 1, ranked) : 1);
        expect(decile).toBeLessThanOrEqual(10);
      }),
    );
  });

  it.each([0, 33_756, 1.5, Number.NaN])('does not exist for %p', (rank) =>
    expect(() => decileOf(rank)).toThrow(RangeError),
  );
});
