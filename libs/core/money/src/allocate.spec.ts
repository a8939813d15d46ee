import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { allocate } from './allocate.js';
import { excludingVat, formatAmount, includingVat, sumAmounts } from './amount.js';
import { DivisionError, divideHalfUp } from './divide-half-up.js';
import { pence, sumPence } from './pence.js';

const amounts = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }).map(pence);
const weightLists = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 6n }), { minLength: 1, maxLength: 30 })
  .filter((weights) => weights.some((weight) => weight > 0n));

describe('allocate', () => {
  it('gives the odd penny to the first of equals', () => {
    expect(allocate(pence(100n), [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
  });

  it('gives the odd penny to whoever lost most by rounding', () => {
    expect(allocate(pence(100n), [33_3333n, 66_6667n])).toEqual([33n, 67n]);
    expect(allocate(pence(10n), [1n, 2n, 4n])).toEqual([1n, 3n, 6n]);
  });

  it('gives nothing to a weight of 0', () => expect(allocate(pence(7n), [0n, 1n])).toEqual([0n, 7n]));

  it('shares a debt like a credit', () => expect(allocate(pence(-100n), [1n, 1n, 1n])).toEqual([-34n, -33n, -33n]));

  it.each([[[]], [[0n, 0n]], [[2n, -1n]]])('refuses the weights %p', (weights) => {
    expect(() => allocate(pence(1n), weights)).toThrow(DivisionError);
  });

  it('loses nothing, and keeps every part within a penny of its exact share', () => {
    fc.assert(
      fc.property(amounts, weightLists, (sum, weights) => {
        const whole = weights.reduce((total, weight) => total + weight, 0n);
        const parts = allocate(sum, weights);
        expect(sumPence(parts)).toBe(sum);
        parts.forEach((part, index) => {
          const error = part * whole - sum * (weights[index] ?? 0n);
          expect(error < whole && error > -whole).toBe(true);
        });
      }),
    );
  });

  it('never gives a heavier part less than a lighter one', () => {
    fc.assert(
      fc.property(amounts, weightLists, (sum, weights) => {
        const sorted = [...weights].sort((a, b) => (a < b ? 1 : -1));
        const parts = allocate(pence(sum < 0n ? -sum : sum), sorted);
        parts.slice(1).forEach((part, index) => expect(part <= (parts[index] ?? 0n)).toBe(true));
      }),
    );
  });
});

describe('divideHalfUp', () => {
  it.each([
    [5n, 2n, 3n],
    [-5n, 2n, -2n],
    [5n, -2n, -2n],
    [24_999n, 10_000n, 2n],
    [-7n, 3n, -2n],
    [0n, 9n, 0n],
  ])('rounds %s / %s to %s', (numerator, denominator, expected) => {
    expect(divideHalfUp(numerator, denominator)).toBe(expected);
  });

  it('refuses to divide by 0', () => expect(() => divideHalfUp(1n, 0n)).toThrow(DivisionError));

  it('is never further than a half from the exact quotient', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (numerator, denominator) => {
        const twice = 2n * (divideHalfUp(numerator, denominator) * denominator - numerator);
        expect(twice <= denominator && twice > -denominator).toBe(true);
      }),
    );
  });
});

describe('an amount', () => {
  const net = { pence: pence(10_003n), vat: 'EXCLUDES_VAT' } as const;

  it('takes VAT in and out, rounding half up to the penny', () => {
    expect(includingVat(net, 2000n)).toEqual({ pence: 12_004n, vat: 'INCLUDES_VAT' });
    expect(excludingVat(includingVat(net, 2000n), 2000n)).toEqual(net);
  });

  it('is left alone when it already has the basis asked for', () => {
    expect(excludingVat(net, 2000n)).toBe(net);
  });

  it('always says its basis, in either language', () => {
    expect(formatAmount(net)).toBe('£100.03 excluding VAT');
    expect(formatAmount(includingVat(net, 2000n), 'cy-GB')).toBe('£120.04 gan gynnwys TAW');
  });

  it('is never added to one of the other basis', () => {
    expect(sumAmounts('EXCLUDES_VAT', [net, net])).toEqual({
      ok: true,
      value: { pence: 20_006n, vat: 'EXCLUDES_VAT' },
    });
    expect(sumAmounts('EXCLUDES_VAT', [net, includingVat(net, 2000n)])).toMatchObject({
      ok: false,
      failure: { kind: 'VatBasisDiffers', path: ['1'] },
    });
  });
});
