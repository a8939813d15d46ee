import type { FirstChange } from '@commonweal/what-if';
import { describe, expect, it } from '@jest/globals';

import { changeSentences } from './change-sentences';

const names = new Map([
  ['A', 'A. Cheap'],
  ['D', 'D. Good'],
]);
const before = { bid: 'A', from: '0', to: '40' };
const after = { bid: 'D', from: '40.01', to: '100' };
const said = (change: FirstChange) => changeSentences(change, names).map(({ of }) => of.replace('whatIf.first.', ''));

describe('who wins at which weights', () => {
  it('says a tie at the crossing, and who is first there', () => {
    const level = { weight: '40', winners: ['A'] };
    expect(changeSentences({ kind: 'changes', before, after, level }, names)).toEqual([
      {
        of: 'whatIf.first.changes',
        values: {
          ...{ winner: 'A. Cheap', from: '0', to: '40' },
          ...{ other: 'D. Good', otherFrom: '40.01', otherTo: '100' },
        },
      },
      { of: 'whatIf.first.settled', values: { weight: '40', winner: 'A. Cheap' } },
    ]);
  });

  it.each<[FirstChange, string[]]>([
    [{ kind: 'never' }, ['never']],
    [{ kind: 'close' }, ['close']],
    [{ kind: 'changes', before, after, level: null }, ['changes']],
    [{ kind: 'changes', before, after: null, level: { weight: '40', winners: ['A', 'D'] } }, ['alone', 'shared']],
    [{ kind: 'changes', before: null, after: null, level: null }, ['close']],
  ])('has its words: %j', (change, words) => expect(said(change)).toEqual(words));
});
