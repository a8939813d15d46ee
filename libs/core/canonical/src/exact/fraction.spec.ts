import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { clamp, compare, equal } from './compare.js';
import {
  DivisionByZeroError,
  fraction,
  minus,
  ONE,
  over,
  plus,
  power,
  sum,
  times,
  ZERO,
  type Fraction,
} from './fraction.js';

const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([n, d]) => fraction(n, d));

describe('a fraction', () => {
  it('is kept in lowest terms with the sign above the line', () => {
    expect(fraction(6n, -4n)).toEqual({ n: -3n, d: 2n });
    expect(fraction(0n, 7n)).toEqual(ZERO);
  });

  it('is never a division by zero', () => {
    expect(() => fraction(1n, 0n)).toThrow(DivisionByZeroError);
    expect(() => over(ONE, ZERO)).toThrow(DivisionByZeroError);
  });

  it('obeys the laws of arithmetic', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
        expect(minus(plus(a, b), b)).toEqual(a);
        if (b.n !== 0n) expect(times(over(a, b), b)).toEqual(a);
      }),
    );
  });

  it('sums nothing to 0, and raises to whole powers', () => {
    expect(sum([])).toEqual(ZERO);
    expect(sum([fraction(1n, 3n), fraction(1n, 6n)])).toEqual(fraction(1n, 2n));
    expect(power(fraction(2n, 3n), 3)).toEqual(fraction(8n, 27n));
    expect(power(fraction(2n, 3n), 0)).toEqual(ONE);
  });

  it('is ordered by value, and clamped to the unit interval', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(compare(a, b)).toBe(-compare(b, a) + 0);
        expect(equal(a, b)).toBe(compare(a, b) === 0);
      }),
    );
    expect([fraction(-1n, 9n), fraction(1n, 9n), fraction(10n, 9n)].map(clamp)).toEqual([
      ZERO,
      fraction(1n, 9n),
      ONE,
    ] as Fraction[]);
  });
});
