import { describe, expect, it } from '@jest/globals';
import { faultsOf } from '../../tender.spec-support.js';

const GRADE = { kind: 'grade', max: '5' };

const BUNDLE = {
  version: 1,
  criteria: [
    { id: 'price', weight: '40', scoring: { kind: 'lowest-ratio' } },
    { id: 'q', weight: '60', children: [{ id: 'q1', weight: '100', scoring: GRADE }] },
  ],
  bids: [{ id: 'A', price: '100.00', grades: { q1: '4' } }],
};

/** The bundle with one leaf of the whole weight, and a bid that fits it. */
const withScoring = (scoring: unknown, more: object = {}, bid: object = {}) => ({
  version: 1,
  criteria: [{ id: 'c', weight: '100', scoring }],
  bids: [{ id: 'A', price: '1', ...bid }],
  ...more,
});

const withBid = (changes: object) => ({ ...BUNDLE, bids: [{ ...BUNDLE.bids[0], ...changes }] });

describe('a bid', () => {
  it.each<[string, object, string]>([
    ['without an id', { id: undefined }, '$.bids[0].id is missing.'],
    [
      'without a price that a criterion looks at',
      { price: undefined },
      '$.bids[0].price is missing: criterion "price" needs it.',
    ],
    ['with a negative price', { price: '-0.01' }, '$.bids[0].price must be a plain decimal'],
    ['with a price of three decimals', { price: '1.001' }, '$.bids[0].price must have at most 2 decimals.'],
    ['with a price as a JSON number', { price: 100 }, '$.bids[0].price must be written as a text'],
    ['without a grade', { grades: {} }, '$.bids[0].grades.q1 is missing.'],
    ['without grades', { grades: undefined }, '$.bids[0].grades.q1 is missing.'],
    ['with grades that are no object', { grades: ['4'] }, '$.bids[0].grades must be an object.'],
    ['with a grade off the scale', { grades: { q1: '5.1' } }, '$.bids[0].grades.q1 is off the scale: the most is 5.'],
    [
      'with a grade for an unknown criterion',
      { grades: { q1: '4', q9: '4' } },
      '$.bids[0].grades.q9 is not a criterion that takes such a mark.',
    ],
    ['with a grade for a price', { grades: { q1: '4', price: '4' } }, '$.bids[0].grades.price is not a criterion'],
    ['with an answer to no condition', { passed: { q1: true } }, '$.bids[0].passed.q1 is not a criterion'],
    ['with a negative social value', { socialValue: '-1' }, '$.bids[0].socialValue must be a plain decimal'],
    [
      'with two social values',
      { socialValue: '1', commitments: [] },
      '$.bids[0].socialValue stands beside commitments',
    ],
    ['with a faulty commitment', { commitments: [{}] }, '$.bids[0].commitments[0].id is missing.'],
    ['excluded without a reason', { excluded: '' }, '$.bids[0].excluded must not be empty.'],
    ['excluded by a flag', { excluded: true }, '$.bids[0].excluded must be a text.'],
    ['with a mistyped field', { grade: {} }, '$.bids[0].grade is not a known field here'],
  ])('%s is refused', (_, changes, fault) => {
    expect(faultsOf(withBid(changes))[0]).toContain(fault);
  });

  it('must have a grade of the published scale, however written', () => {
    const scoring = { ...GRADE, scale: ['0', '2.50', '5'] };
    expect(faultsOf(withScoring(scoring, {}, { grades: { c: '2.5' } }))).toEqual([]);
    expect(faultsOf(withScoring(scoring, {}, { grades: { c: '3' } }))).toEqual([
      '$.bids[0].grades.c is off the scale 0, 2.5, 5.',
    ]);
  });

  it('must answer each condition with true or false', () => {
    expect(faultsOf(withScoring({ kind: 'pass-fail' }))).toEqual(['$.bids[0].passed.c is missing.']);
    expect(faultsOf(withScoring({ kind: 'pass-fail' }, {}, { passed: { c: 'yes' } }))).toEqual([
      '$.bids[0].passed.c must be true or false.',
    ]);
    expect(faultsOf(withScoring({ kind: 'pass-fail' }, {}, { excluded: 'late' }))).toEqual([]);
  });

  it('must have a price where ties are parted by price', () => {
    const given = { ...withScoring(GRADE, { tieBreak: ['price'] }), bids: [{ id: 'A', grades: { c: '1' } }] };
    expect(faultsOf(given)).toEqual(['$.bids[0].price is missing: the tie-break by price needs it.']);
  });

  it('shares its id with no other', () => {
    expect(faultsOf({ ...BUNDLE, bids: [BUNDLE.bids[0], BUNDLE.bids[0]] })).toEqual([
      '$.bids[1].id "A" is used twice; ids must be unique.',
    ]);
  });

  it('is not accused of unknown marks while the tree itself is faulty', () => {
    const given = { ...BUNDLE, criteria: [{ id: 'q1', weight: '100', scoring: { kind: 'grade' } }] };
    expect(faultsOf(given)).toEqual(['$.criteria[0].scoring.max is missing.']);
  });
});
