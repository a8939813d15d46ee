import { fraction } from '@commonweal/canonical';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { ScoringKind } from '../kinds/scoring-kind.js';
import { MissingColumnError } from './missing-column-error.js';
import { oneLeafColumns } from './one-leaf-columns.spec-support.js';
import { scoreColumns } from './score-columns.js';
import type { ScoringColumns } from './scoring-columns.js';

const WHOLE_PRICE = Number.MAX_SAFE_INTEGER;

describe('ranks from columns', () => {
  const grades = (codes: readonly number[]): ScoringColumns['leaves'][number] => ({
    id: 'c',
    effectiveWeight: fraction(100n),
    scoring: { kind: 'grade', max: fraction(9n), minimum: null, scale: null },
    grades: {
      levels: Array.from({ length: 10 }, (_, level) => fraction(BigInt(level))),
      codes: Uint8Array.from(codes),
    },
  });

  const ranked = (codes: readonly number[], pence: readonly number[]): readonly number[] => {
    const columns: ScoringColumns = {
      size: codes.length,
      method: { kind: 'weighted-sum', precision: 2 },
      leaves: [grades(codes)],
      prices: Float64Array.from(pence),
      socialValues: null,
      tieBreak: ['price'],
    };
    return [...scoreColumns(columns).ranks];
  };

  it('count the rows that are better, for any totals and prices', () => {
    const row = fc.tuple(
      fc.nat(9),
      fc.oneof(fc.nat(5), fc.constantFrom(0, 255, 256, 65_535, 65_536, WHOLE_PRICE, WHOLE_PRICE - 1)),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const better = ([a, p]: readonly [number, number], [b, q]: readonly [number, number]): boolean =>
          a > b || (a === b && p < q);
        const expected = rows.map((one) => 1 + rows.filter((other) => better(other, one)).length);
        expect(
          ranked(
            rows.map(([code]) => code),
            rows.map(([, price]) => price),
          ),
        ).toEqual(expected);
      }),
    );
  });

  it('are the same for many rows as for few', () => {
    const size = 6000;
    const codes = Array.from({ length: size }, (_, index) => (index * 7) % 10);
    const pence = Array.from({ length: size }, (_, index) => (index * 7919) % 100_003);
    const order = [...codes.keys()].sort(
      (a, b) => (codes[b] as number) - (codes[a] as number) || (pence[a] as number) - (pence[b] as number),
    );
    const ranks = ranked(codes, pence);
    expect(order.map((row) => ranks[row])).toEqual(order.map((_, index) => index + 1));
  });
});

describe('columns', () => {
  const without = (scoring: ScoringKind): ScoringColumns => ({
    ...oneLeafColumns(scoring, fraction(100n), { amounts: [fraction(1n)], precision: 2 }),
    prices: null,
    socialValues: null,
  });

  it.each<ScoringKind>([
    { kind: 'lowest-ratio' },
    { kind: 'sv-relative' },
    { kind: 'grade', max: fraction(5n), minimum: null, scale: null },
  ])('without what $kind looks at are refused', (scoring) => {
    expect(() => scoreColumns(without(scoring))).toThrow(MissingColumnError);
  });

  it('without prices are refused by a method or a tie-break that looks at them', () => {
    const fine = without({ kind: 'pass-fail' });
    expect(scoreColumns(fine).totals).toEqual(Int32Array.of(10_000));
    expect(() => scoreColumns({ ...fine, tieBreak: ['price'] })).toThrow(MissingColumnError);
    expect(() => scoreColumns({ ...fine, method: { kind: 'price-per-point', precision: 2 } })).toThrow(
      MissingColumnError,
    );
  });
});
