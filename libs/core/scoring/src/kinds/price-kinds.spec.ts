import { describe, expect, it } from '@jest/globals';
import { onlyLeaf, pointsOn, priced, resultOf } from '../tender.spec-support.js';
import type { BundleBid, BundleScoring } from '../wire/bundle.js';

const points = (
  scoring: BundleScoring,
  bids: readonly BundleBid[],
  more: object = {},
): readonly (string | undefined)[] => {
  const byBid = pointsOn(resultOf({ criteria: onlyLeaf(scoring), bids, ...more }));
  return bids.map(({ id }) => byBid[id]);
};

const BANDS = [
  { upTo: '100', fraction: '1' },
  { upTo: '200', fraction: '0.5' },
];

describe('lowest-ratio', () => {
  it('compares each price with the lowest', () => {
    expect(points({ kind: 'lowest-ratio' }, priced('100', '130', '60'))).toEqual(['60.00', '46.15', '100.00']);
  });

  it('gives everything to a price of 0 and nothing to the others', () => {
    expect(points({ kind: 'lowest-ratio' }, priced('0', '0.01', '0'))).toEqual(['100.00', '0.00', '100.00']);
  });
});

describe('lowest-difference', () => {
  it('takes off what a price is above the lowest, down to nothing', () => {
    expect(points({ kind: 'lowest-difference' }, priced('100', '130', '200', '250'))).toEqual([
      '100.00',
      '70.00',
      '0.00',
      '0.00',
    ]);
  });

  it('gives everything to a price of 0 and nothing to the others', () => {
    expect(points({ kind: 'lowest-difference' }, priced('0', '0.01'))).toEqual(['100.00', '0.00']);
  });
});

describe('min-max', () => {
  it('spreads prices between the highest and the lowest', () => {
    expect(points({ kind: 'min-max' }, priced('100', '125', '200'))).toEqual(['100.00', '75.00', '0.00']);
  });

  it('gives everything to all where all prices are equal', () => {
    expect(points({ kind: 'min-max' }, priced('7', '7'))).toEqual(['100.00', '100.00']);
    expect(points({ kind: 'min-max' }, priced('0'))).toEqual(['100.00']);
  });
});

describe('mean-deviation', () => {
  it('gives half at the mean and 1 point of 100 for each 1 %', () => {
    expect(points({ kind: 'mean-deviation' }, priced('90', '110', '100'))).toEqual(['60.00', '40.00', '50.00']);
  });

  it('stays within nothing and everything', () => {
    expect(points({ kind: 'mean-deviation' }, priced('1', '1', '298'))).toEqual(['100.00', '100.00', '0.00']);
  });

  it('gives half to all where the mean is 0', () => {
    expect(points({ kind: 'mean-deviation' }, priced('0', '0'))).toEqual(['50.00', '50.00']);
  });
});

describe('linear-to-ceiling', () => {
  it('falls from the target to the ceiling', () => {
    const scoring = { kind: 'linear-to-ceiling', ceiling: '200', target: '100' } as const;
    expect(points(scoring, priced('99.99', '100', '125', '200', '300'))).toEqual([
      '100.00',
      '100.00',
      '75.00',
      '0.00',
      '0.00',
    ]);
  });

  it('falls from 0 where there is no target', () => {
    expect(points({ kind: 'linear-to-ceiling', ceiling: '200' }, priced('0', '50'))).toEqual(['100.00', '75.00']);
  });
});

describe('bands', () => {
  it('gives the fraction of the first band that reaches the price, its end included', () => {
    expect(points({ kind: 'bands', bands: BANDS }, priced('100', '100.01', '200', '200.01'))).toEqual([
      '100.00',
      '50.00',
      '50.00',
      '0.00',
    ]);
  });
});

describe('a weight of 0', () => {
  it('is legal and earns nothing, for price too', () => {
    const criteria = [
      { id: 'price', weight: '0', scoring: { kind: 'lowest-ratio' } },
      { id: 'c', weight: '100', scoring: { kind: 'grade', max: '5' } },
    ] as const;
    const result = resultOf({ criteria, bids: [{ id: 'A', price: '5', grades: { c: '4' } }] });
    expect(pointsOn(result, 'price')).toEqual({ A: '0.00' });
    expect(pointsOn(result)).toEqual({ A: '80.00' });
  });
});
