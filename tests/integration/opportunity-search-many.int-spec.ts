import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import type { Loose } from '../support/graphql.js';
import { COUNCIL, SearchWorld } from './search-world.js';

const MANY = 1_550;
const STATIONERY = `insert into tender (tenant_id, id, reference, title, description, state, buyer, cpv_codes, currency, deadline, published_at)
  select '${COUNCIL}', gen_random_uuid(), 'M' || n, 'Stationery ' || n, '', 'PUBLISHED', '{"name": "Mereside Council"}', '{30190000}', 'GBP',
    '2097-01-01', '2026-02-01'::timestamptz + n * interval '1 second' from generate_series(1, ${MANY}) n`;

describe('searching among very many opportunities', () => {
  let world: SearchWorld;
  beforeAll(async () => {
    world = await SearchWorld.start();
    await world.publish({ title: 'Cleaning of schools', cpv: ['90910000'], pence: 5_000_000 });
    await world.publish({ title: 'Care at home', description: 'Befriending of older people', cpv: ['85310000'] });
    await world.publish({ title: 'Road surfacing', pence: 900_000_000 });
    await world.publish({ title: 'Domiciliary transport', cpv: ['60130000', '85000000'] });
    await world.owner.query(STATIONERY);
    await world.owner.query('analyze tender_search');
  });
  afterAll(() => world?.end());

  it('finds what is rare and long ago', async () => {
    expect(await world.titles({ words: 'befriending' })).toEqual(['Care at home']);
    expect(await world.titles({ cpv: ['85'], states: ['PUBLISHED'] })).toEqual([
      'Domiciliary transport',
      'Care at home',
    ]);
  });

  it('goes from page to page through what is frequent near and rare far away, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Loose = await world.list(
        { words: 'mereside', valueTo: '9999999', states: ['PUBLISHED'] },
        { first: 2, after },
      );
      seen.push(...page['edges']!.map(({ node }) => String(node!['title'])));
      after = page['pageInfo']!['hasNextPage'] ? String(page['pageInfo']!['endCursor']) : null;
    } while (after !== null);
    expect(seen).toEqual(['Domiciliary transport', 'Road surfacing', 'Care at home', 'Cleaning of schools']);
  });

  it('does not count to the end', async () => {
    expect((await world.list({}))['totalCount']).toBe(501);
    expect((await world.list({ words: 'stationery' }))['totalCount']).toBe(501);
    expect((await world.list({ words: 'stationery 77' }))['totalCount']).toBe(1);
  });

  it('asks the index of words, whose conditions no policy holds back', async () => {
    const client = new pg.Client({ connectionString: world.database.api });
    await client.connect();
    const { rows } = await client.query(
      `explain select id from tender_search where document @@ (select search_wish('befriending')) and document @@ '''=c85'''::tsquery`,
    );
    await client.end();
    expect(JSON.stringify(rows)).toContain('Bitmap Index Scan on tender_search_document');
  });

  it('asks the same index for a place and the larger ones around it, in one condition', async () => {
    const { rows } = await world.owner.query(
      `explain with wish as materialized (select place_wish('E05000099', 'ALL') as place)
        select id from tender_search where document @@ (select place from wish) and document @@ '''=c85'''::tsquery`,
    );
    const plan = JSON.stringify(rows);
    expect(plan).toContain('Bitmap Index Scan on tender_search_document');
    expect(plan).not.toContain('Seq Scan on tender_search');
  });
});
