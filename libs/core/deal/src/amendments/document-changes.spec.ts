import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { documentsAfter, endedDocuments, targetFaults, tooManyFaults } from './document-changes.js';
import { sampleDocument } from './sample-content.spec-support.js';

const [a, b, c] = ['a', 'b', 'c'].map((id) => sampleDocument({ id }));
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the documents of a version', () => {
  it('keep their places: a newer file stands where the earlier stood, a new one comes last', () => {
    const newer = sampleDocument({ id: 'n', replaces: 'a' });
    expect(ids(documentsAfter([a!, b!], { add: [c!], exchange: [newer], withdraw: [] }))).toEqual(['n', 'b', 'c']);
    expect(ids(documentsAfter([a!, b!], { add: [], exchange: [], withdraw: ['a'] }))).toEqual(['b']);
  });

  it('end when the next version lists them no more, and only then', () => {
    const moves = fc.subarray(['a', 'b', 'c']);
    fc.assert(
      fc.property(moves, moves, (withdraw, exchanged) => {
        const left = exchanged.filter((id) => !withdraw.includes(id));
        const exchange = left.map((id) => sampleDocument({ id: `${id}2`, replaces: id }));
        const before = [a!, b!, c!];
        const after = documentsAfter(before, { add: [], exchange, withdraw });
        expect(endedDocuments(before, after).toSorted()).toEqual([...new Set([...withdraw, ...left])].toSorted());
        expect(after).toHaveLength(before.length - withdraw.length);
      }),
    );
    expect(endedDocuments(undefined, [])).toEqual([]);
    expect(endedDocuments([a!], undefined)).toEqual([]);
  });

  it('are exchanged or withdrawn once, and only where they stand', () => {
    const target = (path: string, id: string) => ({ path, id });
    expect(targetFaults([target('$.a', 'a'), target('$.b', 'b')], [a!, b!])).toEqual([]);
    expect(targetFaults([target('$.a', 'a'), target('$.b', 'a')], [a!])).toMatchObject([{ path: '$.b' }]);
    expect(targetFaults([target('$.x', 'x')], [a!])).toMatchObject([{ path: '$.x' }]);
  });

  it('are thirty at most', () => {
    expect(tooManyFaults({ '$.add': 30 })).toEqual([]);
    expect(tooManyFaults({ '$.add': 31 })).toMatchObject([{ path: '$.add' }]);
  });
});
