import { describe, expect, it } from '@jest/globals';

import { type Opportunity, OPEN_STATES, PAST_STATES, opportunityPage } from './opportunity-page';

const opportunity = (id: string, state: Opportunity['state']): Opportunity => ({
  id,
  state,
  reference: id,
  title: id,
  deadline: null,
  placeCodes: [],
  buyer: { name: 'Council' },
  estimatedValue: null,
});

function listed(ids: readonly string[], state: Opportunity['state'], next: string | null = null) {
  const edges = ids.map((id) => ({ node: opportunity(id, state) }));
  return { totalCount: 30, pageInfo: { endCursor: next, hasNextPage: next !== null }, edges };
}

const start = { after: null, past: null };
const idsOf = (some: readonly Opportunity[]) => some.map(({ id }) => id);

describe('a page of opportunities', () => {
  it('begins with the open ones and goes on with the others', () => {
    const page = opportunityPage(listed(['a'], 'PUBLISHED'), listed(['b', 'c'], 'CLOSED', 'c!'), start);
    expect([idsOf(page.open), idsOf(page.past)]).toEqual([['a'], ['b', 'c']]);
    expect(page).toMatchObject({ isFirst: true, total: 60, next: { past: 'c!' } });
  });

  it('keeps the others for later while there are more open ones', () => {
    const page = opportunityPage(listed(['a'], 'PUBLISHED', 'a!'), listed(['b'], 'CLOSED', 'b!'), start);
    expect([idsOf(page.open), idsOf(page.past)]).toEqual([['a'], []]);
    expect(page.next).toEqual({ after: 'a!' });
  });

  it('does not repeat the open ones among the others', () => {
    const page = opportunityPage(listed(['a'], 'PUBLISHED', 'a!'), listed(['d'], 'CLOSED'), { ...start, past: 'c!' });
    expect([idsOf(page.open), idsOf(page.past)]).toEqual([[], ['d']]);
    expect(page).toMatchObject({ isFirst: false, next: null });
  });

  it('has every public state either among the open or among the others', () => {
    expect(OPEN_STATES).toEqual(['PUBLISHED']);
    expect([...PAST_STATES].sort()).toEqual(['ABANDONED', 'AWARDED', 'CLOSED', 'CONTRACTED', 'EVALUATED']);
  });
});
