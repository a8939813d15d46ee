import { fraction, plus, roundHalfUp, times, ZERO } from '@commonweal/canonical';
import { describe, expect, it } from '@jest/globals';
import { withoutBids, withTopLevelWeights } from './changed-input.js';
import { effectiveWeights } from './effective-weights.js';
import { leafFractions } from './leaf-fractions.js';
import { score } from './score.js';
import { inputOf, onlyLeaf, PRICE_AND_QUALITY, priced } from './tender.spec-support.js';
import type { BundleCriterion } from './wire/bundle.js';

const GRADE = { kind: 'grade', max: '100' } as const;

const TWO: readonly BundleCriterion[] = [
  { id: 'x', weight: '50', scoring: GRADE },
  { id: 'y', weight: '50', scoring: GRADE },
];

describe('effective weights', () => {
  it('multiply down the tree and sum to 100', () => {
    const input = inputOf({
      criteria: [
        {
          id: 'q',
          weight: '40',
          children: [
            { id: 'q1', weight: '62.5', children: TWO },
            { id: 'q2', weight: '37.5', scoring: GRADE },
          ],
        },
        { id: 'p', weight: '60', scoring: { kind: 'lowest-ratio' } },
      ],
      bids: [],
    });
    const weights = effectiveWeights(input);
    expect(weights.map(({ id, effectiveWeight: { n, d } }) => `${id} ${n}/${d}`)).toEqual([
      'x 25/2',
      'y 25/2',
      'q2 15/1',
      'p 60/1',
    ]);
    expect(weights.reduce((sum, { effectiveWeight }) => plus(sum, effectiveWeight), ZERO)).toEqual(fraction(100n));
  });
});

describe('the same tender with a change', () => {
  const input = inputOf({
    criteria: PRICE_AND_QUALITY,
    bids: [
      { id: 'A', price: '100', grades: { quality: '60' } },
      { id: 'B', price: '130', grades: { quality: '78' } },
      { id: 'C', price: '60', grades: { quality: '10' } },
    ],
  });
  const winner = (changed: typeof input): string | undefined => score(changed).bids[0]?.id;

  it('is scored as if a bid had never come', () => {
    expect([winner(input), winner(withoutBids(input, ['C']))]).toEqual(['B', 'A']);
  });

  it('is scored by other weights', () => {
    const weights = new Map([
      ['price', fraction(90n)],
      ['quality', fraction(10n)],
    ]);
    expect(winner(withTopLevelWeights(input, weights))).toBe('C');
  });
});

describe('leaf fractions', () => {
  it('are those from which the published points are rounded', () => {
    const input = inputOf({
      criteria: onlyLeaf({ kind: 'min-max' }),
      bids: [...priced('3', '1', '2.5'), { id: 'D', excluded: 'late' }],
    });
    const { bidIds, leaves, fractions } = leafFractions(input);
    expect(bidIds).toEqual(['A', 'B', 'C']);
    expect(fractions).toEqual([[fraction(0n)], [fraction(1n)], [fraction(1n, 4n)]]);
    const scored = new Map(score(input).bids.map(({ id, points }) => [id, points]));
    bidIds.forEach((id, row) => {
      const exact = leaves.map(({ effectiveWeight }, leaf) =>
        Number(roundHalfUp(times(effectiveWeight, fractions[row]?.[leaf] ?? ZERO), 2)),
      );
      expect(scored.get(id)).toEqual(exact);
    });
  });
});
