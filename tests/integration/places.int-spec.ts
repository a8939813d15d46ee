import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { withDatabase } from '@commonweal/place-import';

import { type TestDatabase, testDatabase } from '../support/database.js';
import { type Loose, startApi, type TestApi } from '../support/graphql.js';
import { harbourside, imports } from '../support/places/harbourside.js';

const PLACE = `query ($code: String!) { place(code: $code) {
  code kind name isFictional nhsCode parents { code kind name isFictional } centre { latitude longitude }
  deprivation { neighbourhoods deciles mostDeprived mostDeprivedPercent rank decile score
    domains { domain deciles mostDeprived mostDeprivedPercent decile } }
  map { kind width height parts { code kind name isFictional neighbourhoods mostDeprived mostDeprivedPercent decile path } }
  sources { id title publisher source edition licence attribution isFictional version sha256 rows importedAt } } }`;
const PLACES = `query ($first: Int!, $after: String, $filter: PlaceFilter) { places(first: $first, after: $after, filter: $filter) {
  totalCount pageInfo { hasNextPage endCursor } edges { cursor node { code kind name isFictional authorityName } } } }`;

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await testDatabase();
  await imports(database.owner, harbourside);
  api = await startApi(database);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const place = async (code: string) => (await api.gql(PLACE, { code })).data.place as Loose;
const found = async (filter: object, page: object = { first: 100 }) => {
  const { data, errors } = await api.gql(PLACES, { ...page, filter });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.places as Loose;
};
const codes = (places: Loose) => places['edges']?.map(({ node }) => node?.['code']);

describe('a place', () => {
  it('is an authority with what is known of its neighbourhoods', async () => {
    const borough = await place('e06999001');
    expect(borough).toMatchObject({
      kind: 'LOCAL_AUTHORITY',
      name: 'Harbourside (fictional)',
      isFictional: true,
      parents: [
        { code: 'E12999001', kind: 'REGION' },
        { code: 'E47999001', kind: 'COMBINED_AUTHORITY' },
      ],
      deprivation: {
        neighbourhoods: 36,
        deciles: [5, 3, 7, 5, 4, 4, 3, 3, 2, 0],
        mostDeprived: 5,
        mostDeprivedPercent: '13.89',
      },
    });
    expect(borough['deprivation']).toMatchObject({ rank: null, decile: null, score: null });
    const domains = borough['deprivation']?.['domains'] as Loose;
    expect(domains).toHaveLength(7);
    for (const domain of domains)
      expect((domain['deciles'] as unknown as number[]).reduce((sum, n) => sum + n)).toBe(36);
  });

  it('is a neighbourhood with rank, score and decile, and lies in ward, authority, care board, region', async () => {
    const one = await place('E01999001');
    expect(one).toMatchObject({ kind: 'NEIGHBOURHOOD', map: null, deprivation: { neighbourhoods: 1 } });
    expect(one['parents']?.map(({ kind }) => kind)).toEqual([
      ...['REGION', 'COMBINED_AUTHORITY', 'INTEGRATED_CARE_BOARD', 'LOCAL_AUTHORITY', 'WARD'],
    ]);
    const { rank, decile, score } = one['deprivation'] as unknown as { rank: number; decile: number; score: string };
    expect(decile).toBe(Math.ceil((10 * rank) / 33_755));
    expect(score).toMatch(/^\d+\.\d{3}$/);
  });

  it.each([
    ['E05999001', 'NEIGHBOURHOOD', 6],
    ['E06999001', 'NEIGHBOURHOOD', 36],
    ['E12999001', 'LOCAL_AUTHORITY', 1],
    ['E47999001', 'LOCAL_AUTHORITY', 1],
    ['E54999001', 'LOCAL_AUTHORITY', 1],
  ])('%s has a map of each %s within it', async (code, kind, count) => {
    const { map, deprivation } = (await place(code)) as unknown as {
      map: { kind: string; parts: { mostDeprived: number }[] };
      deprivation: { mostDeprived: number };
    };
    expect(map.kind).toBe(kind);
    expect(map.parts).toHaveLength(count);
    expect(map.parts.reduce((sum, part) => sum + part.mostDeprived, 0)).toBe(deprivation.mostDeprived);
  });

  it('says where all this comes from, and nothing of other datasets', async () => {
    const { sources } = (await place('E01999001')) as unknown as { sources: { id: string; attribution: string }[] };
    expect(sources).toHaveLength(7);
    expect(sources.every(({ id, attribution }) => id.startsWith('demo-') && attribution.includes('fictional'))).toBe(
      true,
    );
    const { data } = await api.gql('{ publicDatasets { id sha256 rows version } }');
    expect(data.publicDatasets).toHaveLength(7);
  });

  it('is null for a code that nobody knows', async () => expect(await place('E06000001')).toBeNull());

  it('costs one statement, whatever is asked of it', async () => {
    api.statements.length = 0;
    await place('E06999001');
    expect(api.statements).toHaveLength(1);
  });
});

describe('finding places', () => {
  it('has the widest first', async () => {
    const places = await found({ words: '' });
    expect(places['totalCount']).toBe(46);
    expect(codes(places)?.slice(0, 4)).toEqual(['E12999001', 'E47999001', 'E54999001', 'E06999001']);
  });

  it.each([
    ['part of a name, in any case', 'old dock', ['E05999001']],
    ['several words in any order', 'board estuary', ['E54999001']],
    ['a whole code', 'e06999001', ['E06999001']],
    [
      'the beginning of a code',
      'E0599',
      ['E05999006', 'E05999002', 'E05999005', 'E05999001', 'E05999003', 'E05999004'],
    ],
    ['a postcode', 'zz1 1aa', ['E06999001']],
    ['a district', 'ZZ2', ['E06999001']],
    ['signs that mean something to the database', '100%_', []],
    ['nothing that is there', 'zeppelin', []],
  ])('finds %s', async (_, words, expected) => expect(codes(await found({ words }))).toEqual(expected));

  it('names the authority of a ward', async () => {
    const { edges } = await found({ words: 'old docks' });
    expect(edges?.[0]?.['node']).toMatchObject({ kind: 'WARD', authorityName: 'Harbourside (fictional)' });
  });

  it('keeps to the kinds that are asked for', async () => {
    expect((await found({ words: 'harbourside', kinds: ['LOCAL_AUTHORITY'] }))['totalCount']).toBe(1);
    expect((await found({ words: 'harbourside', kinds: [] }))['totalCount']).toBe(0);
  });

  it('goes through all pages without gap or repetition', async () => {
    const seen: unknown[] = [];
    let after: string | null = null;
    do {
      const page: Loose = await found({ words: '' }, { first: 7, after });
      seen.push(...(codes(page) ?? []));
      after = page['pageInfo']?.['hasNextPage'] ? String(page['pageInfo']['endCursor']) : null;
    } while (after !== null);
    expect(seen).toHaveLength(46);
    expect(new Set(seen).size).toBe(46);
  });

  it.each([
    ['a page of nothing', { first: 0 }, {}],
    ['a cursor of somewhere else', { first: 5, after: 'x.y' }, {}],
    ['very many words', { first: 5 }, { words: 'x'.repeat(201) }],
  ])('refuses %s', async (_, page, filter) => {
    const { errors } = await api.gql(PLACES, { ...page, filter });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

it('of which no figures were imported is shown without them', async () => {
  await withDatabase(database.owner, (client) =>
    client.query(`delete from place_deprivation where code in (select code from place where ward_code = 'E05999006')`),
  );
  const ward = (await place('E05999006')) as unknown as { deprivation: null; map: { parts: object[] } };
  expect(ward.deprivation).toBeNull();
  expect(ward.map.parts).toHaveLength(6);
  for (const part of ward.map.parts)
    expect(part).toMatchObject({ neighbourhoods: 0, mostDeprived: 0, mostDeprivedPercent: null, decile: null });
  const { map } = (await place('E12999001')) as unknown as { map: { parts: object[] } };
  expect(map.parts).toMatchObject([{ neighbourhoods: 30 }]);
});
