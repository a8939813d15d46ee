import { describe, expect, it } from '@jest/globals';

import { chosenCommitments } from './chosen-commitments.js';
import { commitment } from './commitment.spec-support.js';
import { overlaps } from './overlaps.js';

const effect = (id: string, outcome: string | null, beneficiaries: string | null) =>
  commitment({ id, outcome, beneficiaries });

describe('overlapping commitments', () => {
  it('have the same outcome for the same beneficiaries, however written', () => {
    const given = [
      effect('b', 'Work', 'young people'),
      effect('c', 'work ', 'Young people'),
      effect('a', 'work', 'carers'),
    ];
    expect(overlaps(given)).toEqual([['b', 'c']]);
  });

  it('are found in any order and listed by id', () => {
    const given = [effect('d', 'x', 'y'), effect('c', 'v', 'w'), effect('b', 'x', 'y'), effect('a', 'v', 'w')];
    expect(overlaps(given)).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
    expect(overlaps(given.toReversed())).toEqual(overlaps(given));
  });

  it('are not suspected where outcome or beneficiaries are not stated', () => {
    expect(
      overlaps([effect('a', 'x', null), effect('b', 'x', null), effect('c', null, 'y'), effect('d', null, 'y')]),
    ).toEqual([]);
  });
});

describe('chosen commitments', () => {
  it('are those to a measure that the tender chose', () => {
    const given = [
      commitment({ id: 'a', measure: 'jobs' }),
      commitment({ id: 'b', measure: 'trees' }),
      commitment({ id: 'c', measure: null }),
    ];
    expect(chosenCommitments(given, new Set(['trees'])).map(({ id }) => id)).toEqual(['b']);
  });
});
