import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { pence } from '@commonweal/money';

import { bidEffort, effortBasis, valuePerHour } from './bid-effort.js';
import { proofsAsked } from './proofs-asked.js';

describe('the effort of a bid', () => {
  it.each([
    ['nothing to answer', [], 0, { questions: 0, words: 0, hours: 7 }],
    ['questions without a limit', [null, null, null], 2, { questions: 3, words: 1_500, hours: 24 }],
    ['questions with limits', [250, 101], 0, { questions: 2, words: 351, hours: 11 }],
  ])('is reckoned from words and conditions: %s', (_, wordLimits, conditions, expected) =>
    expect(bidEffort({ wordLimits, conditions })).toMatchObject(expected),
  );

  it('is never less for another question or condition', () => {
    const limits = fc.array(fc.option(fc.nat(5_000)));
    fc.assert(
      fc.property(limits, fc.nat(5_000), fc.nat(30), (wordLimits, more, conditions) => {
        const { hours } = bidEffort({ wordLimits, conditions });
        expect(bidEffort({ wordLimits: [...wordLimits, more], conditions }).hours).toBeGreaterThanOrEqual(hours);
        expect(bidEffort({ wordLimits, conditions: conditions + 1 }).hours).toBe(hours + 1);
      }),
    );
  });

  it('is the sum of its parts', () => {
    const { hours, answerHours, conditionHours, otherHours } = bidEffort({ wordLimits: [null, 120], conditions: 3 });
    expect([answerHours, conditionHours, otherHours, hours]).toEqual([7, 3, 7, 17]);
  });

  it.each([
    [300_000_00n, 24, 12_500_00n],
    [99n, 7, 0n],
  ])('is held against the value: %d pence and %d hours', (value, hours, expected) =>
    expect(valuePerHour(pence(value), { hours })).toBe(expected),
  );

  it('counts a proof for each condition, and for each like contract', () => {
    expect(proofsAsked([])).toBe(0);
    expect(proofsAsked([{}, { likeContracts: 1 }, { likeContracts: 3 }, { likeContracts: null }])).toBe(6);
  });

  it('says that it is our own estimate', () => expect(effortBasis()).toMatchObject({ source: 'Our estimate' }));
});
