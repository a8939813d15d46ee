import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApi, type TestApi } from '../support/graphql.js';
import { imports } from '../support/places/harbourside.js';
import { placeFiles, type PlaceFiles } from '../support/places/place-files.js';

let at: PlaceFiles;
let api: TestApi;
beforeAll(async () => {
  at = await placeFiles();
  api = await startApi(at.database);
});
afterAll(async () => {
  await api?.close();
  await at?.close();
});

describe('public codes', () => {
  const CPV = `query ($first: Int!, $after: String, $words: String) { cpvCodes(first: $first, after: $after, words: $words) {
    totalCount pageInfo { endCursor hasNextPage } edges { node { code description } } } }`;
  beforeAll(async () => {
    const events = [
      { title: 'Summer bank holiday', date: '2026-08-03' },
      { title: 'New Year’s Day', date: '2026-01-01' },
    ];
    const days = at.written('days.json', JSON.stringify({ scotland: { division: 'scotland', events } }));
    await imports(at.database.owner, [['bank-holidays', days]]);
    await at.ask(`insert into cpv_code (code, dataset, description) values ('55520000-1', 'test', 'Catering services'),
      ('55521000-8', 'test', 'Catering services for private households'), ('03000000-1', 'test', 'Agricultural products')`);
  });

  it.each([
    ['', ['03000000-1', '55520000-1', '55521000-8']],
    ['5552', ['55520000-1', '55521000-8']],
    ['services CATERING', ['55520000-1', '55521000-8']],
    ['households', ['55521000-8']],
    ['%', []],
  ])('are found by %p', async (words, expected) => {
    const { data } = await api.gql(CPV, { first: 10, words });
    expect(data.cpvCodes?.['edges']?.map(({ node }) => node?.['code'])).toEqual(expected);
    expect(data.cpvCodes?.['totalCount']).toBe(expected.length);
  });

  it('come in pages', async () => {
    const first = (await api.gql(CPV, { first: 1 })).data.cpvCodes;
    const { data } = await api.gql(CPV, { first: 5, after: first?.['pageInfo']?.['endCursor'] });
    expect(data.cpvCodes?.['edges']).toHaveLength(2);
  });

  it('are bank holidays of each division, the earliest first', async () => {
    const { data } = await api.gql(
      '{ scotland: bankHolidays(division: SCOTLAND) { day title } wales: bankHolidays(division: ENGLAND_AND_WALES) { day } }',
    );
    expect(data).toEqual({
      scotland: [
        { day: '2026-01-01', title: 'New Year’s Day' },
        { day: '2026-08-03', title: 'Summer bank holiday' },
      ],
      wales: [],
    });
  });
});
