import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { WHOLE, WeightError, totalWeight, weightText, weightUnits } from './weight.js';

describe('weights', () => {
  it.each([
    ['0', 0n],
    ['33.3333', 333_333n],
    ['30.0000', 300_000n],
    ['100', WHOLE],
  ])('reads %s exactly', (text, units) => expect(weightUnits(text)).toBe(units));

  it('adds a third three times without a rounding error', () => {
    const thirds = ['33.3333', '33.3333', '33.3334'].map((weight) => ({ weight }));
    expect(totalWeight(thirds)).toBe(WHOLE);
  });

  it('gives back what was written, without trailing zeros', () => {
    fc.assert(fc.property(fc.bigInt(0n, WHOLE), (units) => weightUnits(weightText(units)) === units));
    expect(weightText(weightUnits('12.5000'))).toBe('12.5');
  });

  it.each(['', '1.23456', '1e2', '-1', 'NaN'])('refuses "%s"', (text) => {
    expect(() => weightUnits(text)).toThrow(WeightError);
  });
});
