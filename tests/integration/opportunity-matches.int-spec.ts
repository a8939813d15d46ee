import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { matchReasons, type PlaceAround } from '@commonweal/suppliers';

import type { Loose } from '../support/graphql.js';
import { type SignedInPerson, signedIn } from '../support/people.js';
import { type Row, SearchWorld } from './search-world.js';

let world: SearchWorld;
let supplier: SignedInPerson;
let version = 0;
beforeAll(async () => {
  world = await SearchWorld.start();
  supplier = await signedIn(world.database, 'SUPPLIER', ['OWNER']);
}, 60_000);
afterAll(() => world?.end());

/** The places of the search world, each with what it lies in. */
const CHAIN = ['E12000099', 'E09000099', 'E05000099', 'E01000099'] as const;
const AROUND = new Map(
  CHAIN.map((code, at): [string, PlaceAround] => [code, { code, around: CHAIN.slice(0, at + 1) }]),
);
const placesOf = (codes: readonly string[]) => codes.flatMap((code) => AROUND.get(code) ?? []);

const MATCHES = `query ($id: ID!, $first: Int!, $after: String) { node(id: $id) { ... on Organisation {
  matches(first: $first, after: $after) { pageInfo { hasNextPage endCursor }
    edges { node { cpvCodes placeCodes isInRange isForVcse isForSme tender { title buyer { name } authority { name } } } } } } } }`;

async function matches(by: SignedInPerson = supplier, variables: object = {}): Promise<Loose | null> {
  const { data, errors } = await world.api.gql(
    MATCHES,
    { id: supplier.organisation, first: 100, ...variables },
    by.token,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return (data['node']?.['matches'] ?? null) as Loose | null;
}

const titles = (page: Loose | null) =>
  (page?.['edges'] ?? []).map(({ node }) => String(node?.['tender']?.['title'])) as string[];

async function lookFor(profile: object): Promise<void> {
  const document = `mutation ($input: UpdateSupplierProfileInput!) { updateSupplierProfile(input: $input) { __typename
    ... on InvalidInput { faults { path message } } } }`;
  const input = { organisationId: supplier.organisation, version, ...profile };
  const { data, errors } = await world.api.gql(document, { input }, supplier.token);
  if (errors || String(data['updateSupplierProfile']?.['__typename']) !== 'UpdateSupplierProfileSuccess')
    throw new Error(JSON.stringify(errors ?? data));
  version += 1;
}

const CODES = ['85000000', '85300000', '85310000', '85320000', '77310000'];
const offered: fc.Arbitrary<Omit<Row, 'title'>> = fc.record({
  cpv: fc.subarray(CODES, { maxLength: 2 }),
  places: fc.subarray([...CHAIN], { maxLength: 1 }),
  pence: fc.option(
    fc.integer({ min: 1, max: 5 }).map((pounds) => pounds * 100_000),
    { nil: null },
  ),
  vcse: fc.boolean(),
  sme: fc.boolean(),
});
const wanted = fc.record({
  cpvCodes: fc.subarray(CODES, { maxLength: 2 }),
  places: fc.subarray([...CHAIN], { maxLength: 2 }),
  headcount: fc.constantFrom(12, 249, 250),
  range: fc.tuple(fc.option(fc.integer({ min: 1, max: 3 })), fc.option(fc.integer({ min: 3, max: 5 }))),
});

describe('what matches a profile', () => {
  const rows: (Row & { readonly title: string })[] = [];
  beforeAll(async () => {
    for (const [at, row] of fc.sample(offered, { numRuns: 60, seed: 7 }).entries()) {
      rows.push({ ...row, title: `Tender ${at}` });
      await world.publish({ ...row, title: `Tender ${at}` });
    }
    await world.publish({ title: 'Closed', cpv: CODES, state: 'CLOSED' });
    await world.publish({ title: 'Over', cpv: CODES, deadline: '2020-01-01' });
    await world.publish({ title: 'Draft', cpv: CODES, state: 'DRAFT' });
  }, 60_000);

  it('is nothing before anything is said', async () => {
    expect(titles(await matches())).toEqual([]);
  });

  it('is what the rules say of each open opportunity, with the same reasons, newest first', async () => {
    const thousands = (sum: number | null) => (sum === null ? null : `${sum}000`);
    for (const { cpvCodes, places, range, headcount } of fc.sample(wanted, { numRuns: 25, seed: 11 })) {
      const [least, most] = range;
      await lookFor({
        headcount,
        turnover: '1000',
        cpvCodes,
        places,
        valueFrom: thousands(least),
        valueTo: thousands(most),
      });
      const pence = (sum: number | null) => (sum === null ? null : BigInt(sum) * 100_000n);
      const work = {
        cpvCodes,
        places: placesOf(places),
        valueFrom: pence(least),
        valueTo: pence(most),
        isVcse: true,
        isSme: headcount < 250,
      };
      const expected = rows.toReversed().flatMap(({ title, cpv = [], places: at = [], pence: value, vcse, sme }) => {
        const one = { cpvCodes: cpv, places: placesOf(at), isVcseFriendly: vcse === true, isSmeFriendly: sme === true };
        const reasons = matchReasons(work, { ...one, valuePence: typeof value === 'number' ? BigInt(value) : null });
        return reasons ? [{ ...reasons, tender: expect.objectContaining({ title }) }] : [];
      });
      const found = ((await matches())?.['edges'] ?? []) as unknown as { node: object }[];
      expect(found.map(({ node }) => node)).toEqual(expected);
    }
  });

  it('comes in pages, each opportunity once', async () => {
    await lookFor({ cpvCodes: ['85000000'], places: [], valueFrom: null, valueTo: null });
    const all = titles(await matches());
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Loose | null = await matches(supplier, { first: 7, after });
      seen.push(...titles(page));
      after = page?.['pageInfo']?.['hasNextPage'] ? String(page['pageInfo']['endCursor']) : null;
    } while (after !== null);
    expect(seen).toEqual(all);
    expect(seen.length).toBeGreaterThan(7);
  });

  it('is nobody else’s to see', async () => {
    const [rival, lead] = [await signedIn(world.database, 'SUPPLIER', ['OWNER']), await signedIn(world.database)];
    expect(await matches(rival)).toBeNull();
    expect(await matches(lead)).toBeNull();
  });

  it.each([
    ['codes of eight digits', { cpvCodes: ['85'] }, '$.cpvCodes[0]'],
    ['each code once', { cpvCodes: ['85000000', '85000000'] }, '$.cpvCodes'],
    ['at most fifty codes', { cpvCodes: Array.from({ length: 51 }, (_, n) => `850000${10 + n}`) }, '$.cpvCodes'],
    ['both ends of a range', { valueFrom: '1' }, '$.valueTo'],
    ['ends in their order', { valueFrom: '2', valueTo: '1' }, '$.valueTo'],
    ['sums', { valueFrom: '-1', valueTo: '1' }, '$.valueFrom'],
  ])('asks a profile for %s', async (_, profile, path) => {
    await expect(lookFor(profile)).rejects.toThrow(path);
  });

  it('is said with the names of codes and places, for everybody', async () => {
    await world.owner.query(
      `insert into dataset_version (dataset, version, file_name, sha256, row_count, content_sha256)
         values ('cpv-test', 1, 'cpv.csv', repeat('0', 64), 1, repeat('0', 64))`,
    );
    await world.owner.query(
      `insert into cpv_code (code, dataset, description) values ('85310000-5', 'cpv-test', 'Social work')`,
    );
    const query = '{ codeNames(cpv: ["85310000", "99999999"], places: ["E05000099"]) { code name } }';
    const { data } = await world.api.gql(query, {});
    expect(data['codeNames']).toEqual([
      { code: '85310000', name: 'Social work' },
      { code: 'E05000099', name: 'Quay' },
    ]);
  });
});
