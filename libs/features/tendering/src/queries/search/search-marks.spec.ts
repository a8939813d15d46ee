import { describe, expect, it } from '@jest/globals';

import type { TenderFilter } from '../tender-condition.js';
import { phaseOf } from './phase.js';
import { marksWanted } from './search-marks.js';

const all: TenderFilter = {
  ...{ states: null, words: null, categories: null, closingAfter: null, closingBefore: null },
  ...{
    cpv: null,
    place: null,
    placeReach: 'ALL',
    valueFrom: null,
    valueTo: null,
    isVcseFriendly: false,
    isSmeFriendly: false,
  },
};

describe('the marks that are wanted', () => {
  it.each<readonly [string, Partial<TenderFilter>, readonly string[]]>([
    ['nothing', {}, []],
    ['words alone', { words: 'care' }, []],
    ['two codes', { cpv: ['85', '90'] }, [`'=c85'|'=c90'`]],
    ['a place, whose wish the database makes', { place: 'E09000014', isVcseFriendly: true }, [`'=vcse'`]],
    ['what suits both, each by itself', { isVcseFriendly: true, isSmeFriendly: true }, [`'=vcse'`, `'=sme'`]],
    ['no category at all', { categories: [] }, [`'='`]],
    ['a category with signs of its own', { categories: [`a'\\\u0000`] }, [`'=ma''\\\\'`]],
    ['a category longer than any', { categories: ['goods', 'x'.repeat(3_000)] }, [`'=mgoods'|'='`]],
    ['values of one size', { valueFrom: 4n, valueTo: 7n }, [`'=v3'`]],
    ['values of several', { valueFrom: 0n, valueTo: 2n }, [`'=v0'|'=v1'|'=v2'`]],
    ['values beyond the last mark', { valueFrom: 2n ** 40n }, [`'=v36'`]],
    ['values that none has', { valueFrom: 8n, valueTo: 1n }, [`'='`]],
  ])('for %s', (_, filter, marks) => expect(marksWanted({ ...all, ...filter })).toEqual(marks));
});

describe('what an index has in order', () => {
  it.each<readonly [string, TenderFilter['states'], string[], TenderFilter['states']]>([
    ['all states', null, [], null],
    ['open ones', ['PUBLISHED'], [`state = 'PUBLISHED'`], null],
    ['past ones', ['ABANDONED', 'AWARDED', 'CLOSED', 'CONTRACTED', 'EVALUATED'], [`state <> 'PUBLISHED'`], null],
    ['some of the past', ['AWARDED'], [`state <> 'PUBLISHED'`], ['AWARDED']],
    ['open and some of the past', ['PUBLISHED', 'CLOSED'], [], ['PUBLISHED', 'CLOSED']],
    ['drafts, which nobody finds', ['DRAFT'], [], []],
    ['none', [], [], []],
  ])('for %s', (_, states, ordered, rest) => {
    const phase = phaseOf(states);
    expect([phase.ordered.map(({ sql }) => sql), phase.states]).toEqual([ordered, rest]);
  });
});
