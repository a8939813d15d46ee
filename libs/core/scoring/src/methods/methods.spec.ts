import { describe, expect, it } from '@jest/globals';
import { onlyLeaf, resultOf, standings } from '../tender.spec-support.js';
import type { BundleBid } from '../wire/bundle.js';

const GRADE = { kind: 'grade', max: '100' } as const;

describe('price-per-point', () => {
  const method = { kind: 'price-per-point', precision: 2 } as const;
  const criteria = onlyLeaf(GRADE);
  const offers = (...given: readonly (readonly [string, string])[]): readonly BundleBid[] =>
    given.map(([price, c], index) => ({ id: String.fromCharCode(65 + index), price, grades: { c } }));

  it('ranks by price for each point, lowest first, rounded to 4 decimals', () => {
    const result = resultOf({ method, criteria, bids: offers(['90000', '72.5'], ['100000', '90'], ['1', '0']) });
    expect(standings(result)).toEqual(['1 B 1111.1111', '2 A 1241.3793', 'C no-points']);
  });

  it('ties ratios that are equal once rounded', () => {
    expect(resultOf({ method, criteria, bids: offers(['0.01', '100'], ['0.01', '99']) }).ties).toEqual([['A', 'B']]);
  });

  it('stays exact where ratios are beyond any double', () => {
    const fine = { ...method, precision: 4 } as const;
    const bids = offers(['90071992547409.91', '0.0001'], ['90071992547409.90', '0.0001']);
    expect(standings(resultOf({ method: fine, criteria, bids }))).toEqual([
      '1 B 900719925474099000.0000',
      '2 A 900719925474099100.0000',
    ]);
  });
});

describe('willingness-to-pay', () => {
  const method = { kind: 'willingness-to-pay', perPoint: '500.05' } as const;

  it('ranks by price less what the points are worth, to the penny', () => {
    const bids = [
      { id: 'A', price: '90000', grades: { c: '72.5' } },
      { id: 'B', price: '80000', grades: { c: '50.3' } },
      { id: 'C', price: '1', grades: { c: '0.01' } },
    ];
    // A 90000 − 36253.625, B 80000 − 25152.515, C 1 − 5.0005
    expect(standings(resultOf({ method, criteria: onlyLeaf(GRADE), bids }))).toEqual([
      '1 C -4.00',
      '2 A 53746.38',
      '3 B 54847.49',
    ]);
  });
});

describe('fixed-budget', () => {
  it('ranks the most points first among bids within the budget', () => {
    const method = { kind: 'fixed-budget', budget: '100.00' } as const;
    const bids = [
      { id: 'A', price: '100', grades: { c: '70' } },
      { id: 'B', price: '100.01', grades: { c: '99' } },
      { id: 'C', price: '1', grades: { c: '60' } },
    ];
    const result = resultOf({ method, criteria: onlyLeaf(GRADE), bids });
    expect(standings(result)).toEqual(['1 A 70.00', '2 C 60.00', 'B over-budget']);
    expect(result.excluded).toEqual([{ id: 'B', reason: 'The price of £100.01 is over the budget of £100.00.' }]);
  });
});
