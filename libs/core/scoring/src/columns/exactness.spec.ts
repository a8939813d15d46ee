import { compare, fraction, roundHalfUp, times, type Fraction } from '@commonweal/canonical';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { curveOf } from '../kinds/curve-of.js';
import type { ScoringKind } from '../kinds/scoring-kind.js';
import { fieldOfBids } from './field-of-bids.js';
import { oneLeafColumns } from './one-leaf-columns.spec-support.js';
import { scoreColumns } from './score-columns.js';
import type { ScoringColumns } from './scoring-columns.js';

const WHOLE_PRICE = Number.MAX_SAFE_INTEGER;

/** The slow road: every number a fraction. */
const exactPoints = (columns: ScoringColumns, amounts: readonly Fraction[]): readonly number[] => {
  const [leaf] = columns.leaves;
  if (leaf === undefined) return [];
  const curve = curveOf(leaf.scoring, fieldOfBids(columns));
  return amounts.map((amount) =>
    Number(roundHalfUp(times(leaf.effectiveWeight, curve.exact(amount)), columns.method.precision)),
  );
};

const expectExact = (
  scoring: ScoringKind,
  weight: Fraction,
  given: { precision: number; amounts: readonly Fraction[] },
): void => {
  const columns = oneLeafColumns(scoring, weight, given);
  expect([...(scoreColumns(columns).pointsByLeaf[0] ?? [])]).toEqual(exactPoints(columns, given.amounts));
};

const pounds = (pence: number): Fraction => fraction(BigInt(pence), 100n);

const PRICE_KINDS: readonly ScoringKind[] = [
  { kind: 'lowest-ratio' },
  { kind: 'lowest-difference' },
  { kind: 'min-max' },
  { kind: 'mean-deviation' },
  { kind: 'linear-to-ceiling', ceiling: pounds(987_654), target: pounds(12_345), ceilingIsMaximum: false },
  { kind: 'linear-to-ceiling', ceiling: pounds(WHOLE_PRICE), target: pounds(1), ceilingIsMaximum: false },
  {
    kind: 'bands',
    bands: [
      { upTo: pounds(1000), fraction: fraction(1n) },
      { upTo: pounds(500_000), fraction: fraction(1n, 3n) },
    ],
  },
];

const SOCIAL_KINDS: readonly ScoringKind[] = [
  { kind: 'sv-relative' },
  { kind: 'sv-target', target: fraction(1_000_003n, 7n) },
  {
    kind: 'sv-bands',
    bands: [
      { upTo: fraction(1n, 3n), fraction: fraction(1n, 7n) },
      { upTo: fraction(1000n), fraction: fraction(1n) },
    ],
  },
];

const weights = fc.integer({ min: 0, max: 1_000_000 }).map((units) => fraction(BigInt(units), 10_000n));

const precisions = fc.integer({ min: 0, max: 4 });

const pence = fc.oneof(
  fc.nat(1000),
  fc.nat(1_000_000),
  fc.integer({ min: 0, max: WHOLE_PRICE }),
  fc.constantFrom(0, 1, WHOLE_PRICE),
);

const prices = fc
  .array(pence, { minLength: 1, maxLength: 12 })
  .map((all) => all.map((price) => fraction(BigInt(price))));

const values = fc.array(
  fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 15n }))
    .map(([n, d]) => fraction(n, d)),
  { minLength: 1, maxLength: 12 },
);

describe('points from columns are the exact points', () => {
  it.each(PRICE_KINDS)('for prices of any size: %#', (scoring) => {
    fc.assert(
      fc.property(prices, weights, precisions, (amounts, weight, precision) =>
        expectExact(scoring, weight, { amounts, precision }),
      ),
      {
        numRuns: 300,
      },
    );
  });

  it.each(SOCIAL_KINDS)('for social values of any size: $kind', (scoring) => {
    fc.assert(
      fc.property(values, weights, precisions, (amounts, weight, precision) =>
        expectExact(scoring, weight, { amounts, precision }),
      ),
      {
        numRuns: 300,
      },
    );
  });

  /**
   * Prices as near to a rounding boundary as pennies allow: f · weight · 10^precision = k + ½, a penny below and above.
   */
  it('for prices on and beside every kind of rounding boundary', () => {
    const cases = fc.tuple(fc.integer({ min: 1, max: 10 ** 12 }), weights, precisions, fc.nat(1_000_000));
    fc.assert(
      fc.property(cases, ([lowest, weight, precision, step]) => {
        const boundary = fraction(2n * BigInt(step) + 1n, 2n * 10n ** BigInt(precision));
        if (compare(boundary, weight) >= 0) return;
        const isPrice = (p: bigint): boolean => p >= BigInt(lowest) && p <= BigInt(WHOLE_PRICE);
        const price = (weight.n * boundary.d * BigInt(lowest)) / (weight.d * boundary.n);
        const amounts = [BigInt(lowest), ...[-1n, 0n, 1n].map((penny) => price + penny)].filter(isPrice);
        expectExact({ kind: 'lowest-ratio' }, weight, { amounts: amounts.map((p) => fraction(p)), precision });
      }),
      { numRuns: 2000 },
    );
  });

  it('for social values that differ from a boundary by less than any double tells', () => {
    const hair = fraction(1n, 10n ** 40n);
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 9999n }), (step) => {
        const target = fraction(1000n);
        const half = fraction(2n * step + 1n, 20n);
        const beside = [
          half,
          fraction(half.n * hair.d - half.d, half.d * hair.d),
          fraction(half.n * hair.d + half.d, half.d * hair.d),
        ];
        expectExact({ kind: 'sv-target', target }, fraction(100n), { amounts: beside, precision: 2 });
        expectExact({ kind: 'sv-bands', bands: [{ upTo: half, fraction: fraction(1n) }] }, fraction(100n), {
          amounts: beside,
          precision: 2,
        });
      }),
    );
  });

  it('where the greatest social values differ by less than any double tells', () => {
    const almost = fraction(10n ** 40n - 1n, 10n ** 40n);
    expectExact({ kind: 'sv-relative' }, fraction(1n, 2n), { amounts: [almost, fraction(1n), almost], precision: 0 });
  });

  it('at the very half: 24 · 5/16 to one decimal is 7.5, and 1 of 200 points at no decimals is 1', () => {
    expectExact({ kind: 'lowest-ratio' }, fraction(24n), { amounts: [fraction(5n), fraction(16n)], precision: 0 });
    expect(
      scoreColumns(
        oneLeafColumns({ kind: 'lowest-ratio' }, fraction(100n), {
          amounts: [fraction(1n), fraction(200n)],
          precision: 0,
        }),
      ).totals,
    ).toEqual(Int32Array.of(100, 1));
  });
});
