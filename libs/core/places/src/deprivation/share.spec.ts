import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import { percentOf } from './share.js';

it.each([
  [0, 7, '0.00'],
  [1, 3, '33.33'],
  [2, 3, '66.67'],
  [1, 20_000, '0.01'],
  [8, 19, '42.11'],
  [5, 5, '100.00'],
])('%i of %i is %s per cent', (part, whole, percent) => expect(percentOf(part, whole)).toBe(percent));

it('is off by half a hundredth of a per cent at most', () => {
  const pairs = fc
    .integer({ min: 1, max: 40_000 })
    .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
  fc.assert(
    fc.property(pairs, ([part, whole]) => {
      const hundredths = Number(percentOf(part, whole).replace('.', ''));
      expect(Math.abs(hundredths * whole - 10_000 * part) * 2).toBeLessThanOrEqual(whole);
    }),
  );
});
