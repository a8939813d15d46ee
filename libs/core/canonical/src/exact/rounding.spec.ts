import { describe, expect, it } from '@jest/globals';

import { fraction } from './fraction.js';
import { exactDecimals, EndlessDecimalError, formatExact, formatRounded, formatUnits } from './format.js';
import { floorDivide, roundHalfUp } from './rounding.js';
import { toNumber } from './to-number.js';

describe('rounding', () => {
  it.each([
    [2n, 3n, 2, 67n],
    [1n, 200n, 2, 1n],
    [1n, 201n, 2, 0n],
    [5n, 2n, 0, 3n],
    [-5n, 2n, 0, -2n],
    [-7n, 3n, 0, -2n],
    [-1n, 2n, 0, 0n],
  ])('%d/%d to %d decimals goes half up', (n, d, decimals, expected) => {
    expect(roundHalfUp(fraction(n, d), decimals)).toBe(expected);
  });

  it('divides towards minus infinity', () => {
    expect([floorDivide(7n, 2n), floorDivide(-7n, 2n), floorDivide(-6n, 2n)]).toEqual([3n, -4n, -3n]);
  });
});

describe('a number as text', () => {
  it('has exactly the decimals asked for', () => {
    expect([formatUnits(1920, 2), formatUnits(5n, 2), formatUnits(-5n, 2), formatUnits(7n, 0)]).toEqual([
      '19.20',
      '0.05',
      '-0.05',
      '7',
    ]);
    expect(formatRounded(fraction(2n, 3n), 1)).toBe('0.7');
  });

  it('is written in full, without trailing zeros, where its decimals end', () => {
    expect([formatExact(fraction(24n)), formatExact(fraction(49n, 4n)), formatExact(fraction(-1n, 8n))]).toEqual([
      '24',
      '12.25',
      '-0.125',
    ]);
    expect(exactDecimals(fraction(1n, 3n))).toBeNull();
    expect(() => formatExact(fraction(1n, 3n))).toThrow(EndlessDecimalError);
  });
});

describe('the double next to an exact number', () => {
  it('is right to the last bits, also for very long numbers', () => {
    expect(toNumber(fraction(1n, 3n))).toBeCloseTo(1 / 3, 15);
    expect(toNumber(fraction(0n))).toBe(0);
    expect(toNumber(fraction(-9_007_199_254_740_991n))).toBe(-9_007_199_254_740_991);
    expect(toNumber({ n: 10n ** 400n, d: 10n ** 398n })).toBe(100);
    expect(toNumber({ n: 10n ** 398n, d: 10n ** 400n })).toBeCloseTo(0.01, 15);
  });
});
