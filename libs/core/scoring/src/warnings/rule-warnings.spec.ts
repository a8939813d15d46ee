import { describe, expect, it } from '@jest/globals';
import { graded, onlyLeaf, warningsOf } from '../tender.spec-support.js';
import type { BundleCriterion } from '../wire/bundle.js';

const GRADE = { kind: 'grade', max: '100' } as const;

describe('LOW_WEIGHT', () => {
  const criteria: readonly BundleCriterion[] = [
    {
      id: 'q',
      weight: '92',
      children: [
        { id: 'q1', weight: '95', scoring: GRADE },
        { id: 'v', weight: '5', scoring: { kind: 'sv-relative' } },
      ],
    },
    { id: 's', kind: 'social-value', weight: '4', children: [{ id: 's1', weight: '100', scoring: GRADE }] },
    { id: 'p', weight: '4', scoring: GRADE },
  ];

  it('counts what lies below a social value criterion and every leaf that scores social value', () => {
    const given = { criteria, bids: [] };
    expect(warningsOf('LOW_WEIGHT', { ...given, policy: { minimumSocialValue: '10' } })).toEqual([
      { code: 'LOW_WEIGHT', weight: '8.6', minimum: '10' },
    ]);
    expect(warningsOf('LOW_WEIGHT', { ...given, policy: { minimumSocialValue: '8.6' } })).toEqual([]);
    expect(warningsOf('LOW_WEIGHT', given)).toEqual([]);
  });
});

describe('ALL_EQUAL', () => {
  it('is raised by a leaf on which all ranked bids have the same points', () => {
    expect(warningsOf('ALL_EQUAL', { criteria: onlyLeaf(GRADE), bids: graded('3', '3.0', '3.00') })).toEqual([
      { code: 'ALL_EQUAL', criterion: 'c' },
    ]);
    expect(warningsOf('ALL_EQUAL', { criteria: onlyLeaf(GRADE), bids: graded('3', '3', '4') })).toEqual([]);
  });

  it('is raised neither by one bid nor by a condition', () => {
    expect(warningsOf('ALL_EQUAL', { criteria: onlyLeaf(GRADE), bids: graded('3') })).toEqual([]);
    const bids = ['A', 'B'].map((id) => ({ id, passed: { c: true } }));
    expect(warningsOf('ALL_EQUAL', { criteria: onlyLeaf({ kind: 'pass-fail' }), bids })).toEqual([]);
  });
});

describe('DOUBLE_COUNT', () => {
  it('names commitments with one outcome for the same beneficiaries', () => {
    const part = { quantity: '1', unitValue: '1', years: 1, outcome: 'work', beneficiaries: 'young people' };
    const bids = [
      {
        id: 'A',
        commitments: [
          { id: 'y', ...part },
          { id: 'x', ...part },
          { id: 'z', ...part, outcome: 'health' },
        ],
      },
    ];
    expect(warningsOf('DOUBLE_COUNT', { criteria: onlyLeaf({ kind: 'sv-relative' }), bids })).toEqual([
      { code: 'DOUBLE_COUNT', bid: 'A', commitments: ['x', 'y'] },
    ]);
  });
});

describe('WEIGHT_PRECISION', () => {
  it('is raised by an effective weight with more decimals than are published', () => {
    const children = [
      { id: 'a', weight: '33.3', scoring: GRADE },
      { id: 'b', weight: '66.7', scoring: GRADE },
    ];
    const criteria = [
      { id: 'q', weight: '12.5', children },
      { id: 'c', weight: '87.50', scoring: GRADE },
    ];
    expect(warningsOf('WEIGHT_PRECISION', { criteria, bids: [] })).toEqual([
      { code: 'WEIGHT_PRECISION', criterion: 'a', effectiveWeight: '4.1625' },
      { code: 'WEIGHT_PRECISION', criterion: 'b', effectiveWeight: '8.3375' },
    ]);
    expect(
      warningsOf('WEIGHT_PRECISION', { method: { kind: 'weighted-sum', precision: 4 }, criteria, bids: [] }),
    ).toEqual([]);
  });
});
