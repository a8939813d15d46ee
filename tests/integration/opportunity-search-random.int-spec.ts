import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { Loose } from '../support/graphql.js';
import { addRandomTenders, PLAIN_SEARCH, randomFilter, type RandomFilter } from '../support/random-opportunities.js';
import { SearchWorld } from './search-world.js';

/** More than are looked through in the list's order, so that the index of words is asked too. */
const MANY = 3_000;
const MOST_COUNTED = 501;
const PAGES = 4;

let world: SearchWorld;
beforeAll(async () => {
  world = await SearchWorld.start();
  await addRandomTenders(world.owner, MANY);
  await world.owner.query('analyze tender_search');
}, 60_000);
afterAll(() => world?.end());

const plainly = async (filter: RandomFilter): Promise<string[]> =>
  (await world.owner.query(PLAIN_SEARCH, [JSON.stringify(filter)])).rows.map(({ title }) => title);

/** The first pages of a list, one after the other. */
async function paged(filter: RandomFilter, first: number) {
  const titles: string[] = [];
  let page: Loose = await world.list(filter, { first });
  const total = page['totalCount'];
  for (let read = 1; ; read += 1) {
    titles.push(...page['edges']!.map(({ node }) => String(node!['title'])));
    const { hasNextPage, endCursor } = page['pageInfo'] as unknown as { hasNextPage: boolean; endCursor: string };
    if (!hasNextPage || read === PAGES) return { titles, total, isAll: !hasNextPage };
    page = await world.list(filter, { first, after: endCursor });
  }
}

it('finds what looking at every tender finds, in the same order, page by page, and counts them', async () => {
  const found = { some: 0, none: 0 };
  await fc.assert(
    fc.asyncProperty(randomFilter, fc.integer({ min: 1, max: 40 }), async (filter, first) => {
      const all = await plainly(filter);
      const { titles, total, isAll } = await paged(filter, first);
      expect(titles).toEqual(all.slice(0, first * PAGES));
      expect(isAll).toBe(all.length <= first * PAGES);
      expect(total).toBe(Math.min(MOST_COUNTED, all.length));
      found[all.length === 0 ? 'none' : 'some'] += 1;
    }),
    { numRuns: 80, seed: 47, endOnFailure: true },
  );
  // The filters are of use only if they let something through.
  expect(found.some).toBeGreaterThan(found.none);
}, 60_000);
