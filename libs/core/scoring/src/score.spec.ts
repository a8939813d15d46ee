import { describe, expect, it } from '@jest/globals';
import { bidOf, graded, onlyLeaf, resultOf, standings } from './tender.spec-support.js';
import type { BundleBid, BundleCriterion } from './wire/bundle.js';

const GRADE = { kind: 'grade', max: '100' } as const;

const TWO: readonly BundleCriterion[] = [
  { id: 'x', weight: '50', scoring: GRADE },
  { id: 'y', weight: '50', scoring: GRADE },
];

const offer = (id: string, x: string, y: string, price = '10'): BundleBid => ({ id, price, grades: { x, y } });

describe('the order of bids', () => {
  it('is by total, and ranks skip after ties', () => {
    const result = resultOf({ criteria: onlyLeaf(GRADE), bids: graded('50', '70', '70', '20') });
    expect(standings(result)).toEqual(['1 B 70.00', '1 C 70.00', '3 A 50.00', '4 D 20.00']);
    expect(result.ties).toEqual([['B', 'C']]);
  });

  it('never hangs on the order of the input, nor do the hashes', () => {
    const bids = [
      offer('b', '10', '20'),
      offer('a', '20', '10'),
      offer('c', '90', '1', '5'),
      { id: 'd', excluded: 'late' },
    ];
    const given = { criteria: TWO, tieBreak: ['price'], bids };
    expect(resultOf({ ...given, bids: bids.toReversed() })).toEqual(resultOf(given));
  });

  it('is that of what is shown: totals that differ only beyond the published decimals tie', () => {
    const method = { kind: 'weighted-sum', precision: 0 } as const;
    expect(resultOf({ method, criteria: onlyLeaf(GRADE), bids: graded('70.1', '69.9') }).ties).toEqual([['A', 'B']]);
  });

  it('prints parts that add up to the printed total', () => {
    const criteria = ['33.3333', '33.3333', '33.3334'].map((weight, index) => ({
      id: `c${index}`,
      weight,
      scoring: GRADE,
    }));
    const bids = [{ id: 'A', grades: { c0: '50', c1: '50', c2: '50' } }];
    expect(bidOf(resultOf({ criteria, bids }), 'A')).toMatchObject({
      total: '50.01',
      points: [{ points: '16.67', of: '33.33' }, { points: '16.67' }, { points: '16.67' }],
    });
  });
});

describe('equal totals', () => {
  const bids = [
    offer('A', '60', '40', '12'),
    offer('B', '40', '60', '12'),
    offer('C', '40', '60', '11'),
    offer('D', '50', '50', '13'),
  ];

  it('stay tied without a tie-break', () => {
    expect(resultOf({ criteria: TWO, bids }).ties).toEqual([['A', 'B', 'C', 'D']]);
  });

  it('are parted by the lowest price', () => {
    const result = resultOf({ criteria: TWO, bids, tieBreak: ['price'] });
    expect(standings(result)).toEqual(['1 C 50.00', '2 A 50.00', '2 B 50.00', '4 D 50.00']);
    expect(result.ties).toEqual([['A', 'B']]);
  });

  it('are parted by more points of a criterion, then by the next entry', () => {
    const result = resultOf({ criteria: TWO, bids, tieBreak: ['y', 'price'] });
    expect(standings(result)).toEqual(['1 C 50.00', '2 B 50.00', '3 D 50.00', '4 A 50.00']);
    expect(result.ties).toEqual([]);
  });

  it('are parted by the points of a whole subtree', () => {
    const criteria = [
      { id: 'q', weight: '50', children: TWO },
      { id: 'z', weight: '50', scoring: GRADE },
    ];
    const both = [
      { id: 'A', grades: { x: '100', y: '0', z: '50' } },
      { id: 'B', grades: { x: '60', y: '60', z: '40' } },
    ];
    expect(standings(resultOf({ criteria, bids: both, tieBreak: ['q'] }))).toEqual(['1 B 50.00', '2 A 50.00']);
  });

  it('are compared by lowest price even where a criterion is called price', () => {
    const criteria = [
      { id: 'price', weight: '50', scoring: { kind: 'linear-to-ceiling', ceiling: '5' } },
      { id: 'x', weight: '50', scoring: GRADE },
    ] as const;
    const both = [
      { id: 'A', price: '8', grades: { x: '50' } },
      { id: 'B', price: '7', grades: { x: '50' } },
    ];
    expect(standings(resultOf({ criteria, bids: both, tieBreak: ['price'] }))).toEqual(['1 B 25.00', '2 A 25.00']);
  });
});
