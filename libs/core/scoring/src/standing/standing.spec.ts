import { describe, expect, it } from '@jest/globals';
import { bidOf, resultOf, standings } from '../tender.spec-support.js';
import type { BundleBid, BundleCriterion } from '../wire/bundle.js';

const GRADE = { kind: 'grade', max: '100' } as const;

describe('a bid that is not ranked', () => {
  const criteria: readonly BundleCriterion[] = [
    { id: 'price', weight: '50', scoring: { kind: 'lowest-ratio' } },
    { id: 'cap', weight: '0', scoring: { kind: 'linear-to-ceiling', ceiling: '200', ceilingIsMaximum: true } },
    { id: 'q', weight: '50', scoring: { ...GRADE, minimum: '40' } },
    { id: 'law', weight: '0', scoring: { kind: 'pass-fail' } },
  ];
  const fine = { price: '100', grades: { q: '40' }, passed: { law: true } };
  const bids: readonly BundleBid[] = [
    { id: 'z', ...fine },
    { id: 'y', ...fine, price: '200' },
    { id: 'e', price: '1', excluded: 'Withdrawn.' },
    { id: 'd', ...fine, price: '200.01' },
    { id: 'c', ...fine, price: '1', passed: { law: false } },
    { id: 'b', ...fine, price: '1', grades: { q: '39.9' } },
    { id: 'a', price: '300', grades: { q: '1' }, passed: { law: false } },
  ];

  it('is listed after the others with its reasons, and has no influence', () => {
    const result = resultOf({ criteria, bids });
    expect(standings(result)).toEqual([
      '1 z 70.00',
      '2 y 45.00',
      'a below-minimum',
      'b below-minimum',
      'c failed-condition',
      'd over-ceiling',
      'e excluded',
    ]);
    expect(result.excluded).toEqual([
      {
        id: 'a',
        reason:
          'The price of £300.00 is over the ceiling of £200.00 for "cap". ' +
          'The grade 1 for "q" is below the minimum of 40. The condition "law" is not met.',
      },
      { id: 'b', reason: 'The grade 39.9 for "q" is below the minimum of 40.' },
      { id: 'c', reason: 'The condition "law" is not met.' },
      { id: 'd', reason: 'The price of £200.01 is over the ceiling of £200.00 for "cap".' },
      { id: 'e', reason: 'Withdrawn.' },
    ]);
    expect(standings(resultOf({ criteria, bids: bids.slice(0, 2) }))).toEqual(['1 z 70.00', '2 y 45.00']);
  });

  it('has neither rank, total nor points', () => {
    expect(bidOf(resultOf({ criteria, bids }), 'e')).toEqual({
      id: 'e',
      status: 'excluded',
      rank: null,
      total: null,
      socialValue: '0.00',
      points: [],
    });
  });

  it('may be the only one: no ranked bid is a result', () => {
    expect(standings(resultOf({ criteria, bids: bids.slice(2, 3) }))).toEqual(['e excluded']);
    expect(standings(resultOf({ criteria, bids: [] }))).toEqual([]);
  });
});
