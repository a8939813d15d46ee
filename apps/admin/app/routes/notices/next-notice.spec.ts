import { describe, expect, it } from '@jest/globals';

import type { NoticeType } from '@commonweal/client';

import { nextNotice } from './next-notice';

describe('the notice that comes next', () => {
  it.each([
    ['a draft', 'DRAFT', false, [], 'UK4'],
    ['a draft of which suppliers were asked', 'DRAFT', true, [], 'UK2'],
    ['the same once that is begun', 'DRAFT', true, ['UK2'], 'UK4'],
    ['a draft with its tender notice', 'DRAFT', false, ['UK4'], 'UK3'],
    ['an open tender', 'PUBLISHED', true, ['UK4'], 'UK4'],
    ['one that was abandoned', 'ABANDONED', false, ['UK4'], 'UK12'],
  ] as [string, string, boolean, NoticeType[], NoticeType][])('%s', (...row) => {
    const [, state, askedMarket, types, next] = row;
    const notices = types.map((type) => ({ type, state: 'DRAFT' as const }));
    expect(nextNotice({ state, askedMarket, notices })).toBe(next);
  });
});
