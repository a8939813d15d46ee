import { describe, expect, it } from '@jest/globals';
import { graded, onlyLeaf, PRICE_AND_QUALITY, priced, valued, warningsOf } from '../tender.spec-support.js';
import type { BundleBid, BundleScoring } from '../wire/bundle.js';

const GRADE = { kind: 'grade', max: '100' } as const;

const offer = (id: string, price: string, quality: string): BundleBid => ({ id, price, grades: { quality } });

const THREE = [offer('A', '100', '60'), offer('B', '130', '78'), offer('C', '60', '10')];

describe('RELATIVE_METHOD', () => {
  it.each(['lowest-ratio', 'lowest-difference', 'min-max', 'mean-deviation', 'sv-relative'] as const)(
    'is raised by %s',
    (kind) => {
      expect(warningsOf('RELATIVE_METHOD', { criteria: onlyLeaf({ kind }), bids: [] })).toEqual([
        { code: 'RELATIVE_METHOD', criterion: 'c' },
      ]);
    },
  );

  it.each<BundleScoring>([
    GRADE,
    { kind: 'pass-fail' },
    { kind: 'linear-to-ceiling', ceiling: '1' },
    { kind: 'sv-target', target: '1' },
  ])('is not raised by $kind', (scoring) => {
    expect(warningsOf('RELATIVE_METHOD', { criteria: onlyLeaf(scoring), bids: [] })).toEqual([]);
  });
});

describe('RANK_REVERSAL', () => {
  it('reports each bid whose withdrawal changes the order of the others, and how', () => {
    expect(warningsOf('RANK_REVERSAL', { criteria: PRICE_AND_QUALITY, bids: THREE })).toEqual([
      {
        code: 'RANK_REVERSAL',
        withdrawn: 'C',
        bids: [
          { id: 'A', before: 2, after: 1 },
          { id: 'B', before: 1, after: 2 },
        ],
      },
    ]);
  });

  it('reports a bid that can be ranked only once another is gone', () => {
    const method = { kind: 'price-per-point', precision: 0 } as const;
    const bids = valued('1000', '1', '2').map((bid) => ({ ...bid, price: '10' }));
    expect(warningsOf('RANK_REVERSAL', { method, criteria: onlyLeaf({ kind: 'sv-relative' }), bids })).toEqual([
      {
        code: 'RANK_REVERSAL',
        withdrawn: 'A',
        bids: [
          { id: 'B', before: null, after: 2 },
          { id: 'C', before: null, after: 1 },
        ],
      },
    ]);
  });

  it('is not raised by the withdrawal itself, nor under absolute kinds', () => {
    expect(warningsOf('RANK_REVERSAL', { criteria: PRICE_AND_QUALITY, bids: THREE.slice(0, 2) })).toEqual([]);
    expect(warningsOf('RANK_REVERSAL', { criteria: onlyLeaf(GRADE), bids: graded('1', '2', '2', '3') })).toEqual([]);
  });
});

describe('ROBUSTNESS_SKIPPED', () => {
  const many = (count: number): readonly BundleBid[] =>
    Array.from({ length: count }, (_, index) => ({ id: `b${index}`, price: String(1000 + index) }));
  const criteria = onlyLeaf({
    kind: 'bands',
    bands: [
      { upTo: '1000', fraction: '0' },
      { upTo: '9000', fraction: '1' },
    ],
  });

  it('is raised above 200 ranked bids, and the quadratic checks then do not run', () => {
    expect(warningsOf('ROBUSTNESS_SKIPPED', { criteria, bids: many(201) })).toEqual([
      { code: 'ROBUSTNESS_SKIPPED', limit: 200 },
    ]);
    expect(warningsOf('DOMINATED', { criteria, bids: many(201) })).toEqual([]);
  });

  it('is not raised at 200, nor when they are asked for', () => {
    expect(warningsOf('ROBUSTNESS_SKIPPED', { criteria, bids: many(200) })).toEqual([]);
    expect(warningsOf('ROBUSTNESS_SKIPPED', { criteria, bids: many(201) }, { quadratic: true })).toEqual([]);
    expect(warningsOf('DOMINATED', { criteria, bids: many(201) }, { quadratic: true })).toHaveLength(200);
  });
});

describe('TIE and SINGLE_BID', () => {
  it('name the bids', () => {
    expect(warningsOf('TIE', { criteria: onlyLeaf(GRADE), bids: graded('2', '3', '2', '3') })).toEqual([
      { code: 'TIE', bids: ['B', 'D'] },
      { code: 'TIE', bids: ['A', 'C'] },
    ]);
    expect(
      warningsOf('SINGLE_BID', { criteria: onlyLeaf(GRADE), bids: [...graded('2'), { id: 'B', excluded: 'late' }] }),
    ).toEqual([{ code: 'SINGLE_BID', bid: 'A' }]);
  });

  it('are not raised without cause', () => {
    expect(warningsOf('TIE', { criteria: onlyLeaf(GRADE), bids: graded('2', '3') })).toEqual([]);
    expect(warningsOf('SINGLE_BID', { criteria: onlyLeaf(GRADE), bids: [] })).toEqual([]);
    expect(warningsOf('SINGLE_BID', { criteria: onlyLeaf(GRADE), bids: graded('2', '3') })).toEqual([]);
  });
});

describe('DOMINATED', () => {
  const bands = [
    { upTo: '100', fraction: '0.5' },
    { upTo: '200', fraction: '1' },
  ];

  it('is raised where a dearer bid, better in nothing, ranks above', () => {
    expect(
      warningsOf('DOMINATED', { criteria: onlyLeaf({ kind: 'bands', bands }), bids: priced('90', '150') }),
    ).toEqual([{ code: 'DOMINATED', bid: 'B', by: 'A' }]);
  });

  it('is raised where less social value ranks above more', () => {
    expect(
      warningsOf('DOMINATED', { criteria: onlyLeaf({ kind: 'sv-bands', bands }), bids: valued('150', '250') }),
    ).toEqual([{ code: 'DOMINATED', bid: 'A', by: 'B' }]);
  });

  it('is not raised where the winner is better in something', () => {
    const criteria = [
      { id: 'p', weight: '90', scoring: { kind: 'bands', bands } },
      { id: 'q', weight: '10', scoring: GRADE },
    ] as const;
    const bids = [
      { id: 'A', price: '90', grades: { q: '10' } },
      { id: 'B', price: '150', grades: { q: '11' } },
    ];
    expect(warningsOf('DOMINATED', { criteria, bids })).toEqual([]);
  });
});
