import { describe, expect, it } from '@jest/globals';

import { inputOf } from './input-of.spec-support.js';
import { REVERSAL } from './two-bids.spec-support.js';
import { withdrawalTest } from './withdrawal-test.js';

describe('withdrawalTest', () => {
  it('finds the published rank reversal: without C, A overtakes B', () => {
    const found = withdrawalTest(inputOf(REVERSAL)).find(({ withdrawn }) => withdrawn.join() === 'C');
    expect(found).toEqual({
      withdrawn: ['C'],
      winners: ['A'],
      winnerChanged: true,
      overtakings: [{ overtaking: 'A', overtaken: 'B' }],
    });
  });

  it('leaves out each bid, and each pair up to twelve bids', () => {
    expect(withdrawalTest(inputOf(REVERSAL)).map(({ withdrawn }) => withdrawn.join())).toEqual([
      'A',
      'B',
      'C',
      'A,B',
      'A,C',
      'B,C',
    ]);
    const bids = Array.from({ length: 13 }, (_, index) => ({
      id: `b${index}`,
      price: `${100 + index}`,
      grades: { quality: '5' },
    }));
    expect(withdrawalTest(inputOf({ ...REVERSAL, bids }))).toHaveLength(13);
  });

  it('does not call it a change when the winner itself withdraws and the second follows', () => {
    const found = withdrawalTest(inputOf(REVERSAL)).find(({ withdrawn }) => withdrawn.join() === 'B');
    expect(found).toEqual({ withdrawn: ['B'], winners: ['A'], winnerChanged: false, overtakings: [] });
  });

  it('finds no reversal under an absolute method', () => {
    const [price, quality] = REVERSAL.criteria;
    const criteria = [{ ...price!, scoring: { kind: 'linear-to-ceiling', ceiling: '200' } }, quality!];
    const overtakings = withdrawalTest(inputOf({ ...REVERSAL, criteria })).flatMap((one) => one.overtakings);
    expect(overtakings).toEqual([]);
  });
});
