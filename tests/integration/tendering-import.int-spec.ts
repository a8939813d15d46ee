import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { smallNotice } from '../support/notice.js';
import { asOwner, signedIn } from '../support/people.js';
import { TenderingWorld } from './tendering-world.js';

const IMPORT = `mutation ($input: ImportNoticeInput!) { importNotice(input: $input) {
  __typename
  ... on UserError { message path }
  ... on InvalidNotice { faults { path message } }
  ... on ImportNoticeSuccess { tenders {
    id reference ocid title state version deadline enquiryDeadline publishedAt cpvCodes mainCategory
    buyer { name identifiers { scheme value } } authority { id } estimatedValue { amount currency vat }
    importReport { taken { path note } left { path note } problems { path note } }
    lots { number title contractStart contractEnd estimatedValue { amount vat } criteriaHash
      scoring { method precision tieBreak lastResort }
      criteria { key name kind parentKey weight effectiveWeight scoring } }
  } }
} }`;

const HARROGATE = join(
  process.env['COMMONWEAL_DATA_DIR'] ?? '.data/datasets',
  'ocds/samples/find-a-tender/032703-2026.json',
);

describe('importing a notice', () => {
  let world: TenderingWorld;
  beforeAll(async () => {
    world = await TenderingWorld.start();
  });
  afterAll(() => world?.end());

  const importing = async (document: string, as = world.lead, authorityId = as.organisation) => {
    const answer = await world.api.gql(IMPORT, { input: { authorityId, document } }, as.token);
    expect(answer.errors).toBeUndefined();
    return answer.data['importNotice']!;
  };
  const stored = () =>
    asOwner(world.database, async (client) => {
      const { rows } = await client.query<{ count: string }>('select count(*) from tender');
      return Number(rows[0]?.count);
    });

  it('makes a draft with the facts of the notice', async () => {
    const { tenders } = await importing(smallNotice());
    expect(tenders).toHaveLength(1);
    expect(tenders![0]).toMatchObject({
      ocid: 'ocds-test01-000001',
      title: 'Meals for older residents',
      state: 'DRAFT',
      version: 1,
      deadline: '2099-05-08T11:00:00.000Z',
      publishedAt: null,
      cpvCodes: ['55521100'],
      mainCategory: 'services',
      buyer: { name: 'Mereside Town Council', identifiers: [] },
      authority: { id: world.lead.organisation },
      estimatedValue: { amount: '120000.00', currency: 'GBP', vat: 'EXCLUDES_VAT' },
    });
    expect(tenders![0]!['reference']).toMatch(/^[A-HJ-NP-Z2-9]{10}$/);
  });

  it('takes the criteria of a lot with their weights, and says how they are scored until somebody says otherwise', async () => {
    const { tenders } = await importing(smallNotice());
    const [lot] = tenders![0]!['lots']!;
    const graded = '{"kind":"grade","max":"5"}';
    expect(lot).toMatchObject({
      number: 1,
      title: 'Meals for older residents',
      contractStart: '2099-06-01',
      contractEnd: '2101-05-31',
      criteriaHash: null,
      scoring: { method: '{"kind":"weighted-sum"}', precision: 2, tieBreak: [], lastResort: null },
      criteria: [
        { key: 'experience', kind: 'QUALITY', weight: '30', effectiveWeight: '30', parentKey: null, scoring: graded },
        { key: 'proposal', kind: 'QUALITY', weight: '50', effectiveWeight: '50', parentKey: null, scoring: graded },
        { key: 'price', kind: 'PRICE', weight: '20', effectiveWeight: '20', scoring: '{"kind":"lowest-ratio"}' },
      ],
    });
    const problems = tenders![0]!['importReport']!['problems']!.map(({ note }) => note);
    expect(problems).toContain(
      'The notice does not say how prices become points: lowest price ÷ price was put in, check it',
    );
  });

  it('makes the tender itself the only lot when the notice has none, with the tender’s own criteria', async () => {
    const criteria = [
      { type: 'quality', name: 'Social value', numbers: [{ number: 10, weight: 'percentageExact' }] },
      { type: 'cost', name: 'Whole-life cost', numbers: [{ number: 80, weight: 'percentageExact' }] },
      { type: 'quality', name: 'Social value' },
    ];
    const { tenders } = await importing(smallNotice({ lots: [], awardCriteria: { criteria } }));
    expect(tenders![0]!['lots']).toMatchObject([
      {
        number: 1,
        title: 'Meals for older residents',
        criteria: [
          { key: 'social-value', kind: 'SOCIAL_VALUE', weight: '10' },
          { key: 'whole-life-cost', kind: 'PRICE', weight: '80' },
          { key: 'social-value-2', kind: 'SOCIAL_VALUE', weight: '0' },
        ],
      },
    ]);
    const notes = tenders![0]!['importReport']!['problems']!.map(({ note }) => note).join('\n');
    expect(notes).toMatch(/weights make 90 %, not 100 %/);
    expect(notes).toMatch(/gives “Social value” no weight/);
  });

  it('makes one draft of each release of a package, each with its own account', async () => {
    const releases = [1, 2, 3].map((number) => {
      const release = JSON.parse(smallNotice({ title: `Tender ${number}` })) as object;
      return { ...release, ocid: `ocds-test01-00000${number}`, id: `n${number}` };
    });
    const { tenders } = await importing(JSON.stringify({ version: '1.1', uri: 'https://example.org', releases }));
    expect(tenders!.map(({ title }) => title)).toEqual(['Tender 1', 'Tender 2', 'Tender 3']);
    const paths = tenders!.map((tender) => tender['importReport']!['taken']!.map(({ path }) => path!.slice(0, 13)));
    expect(paths.map((own) => [...new Set(own)])).toEqual([['$.releases[0]'], ['$.releases[1]'], ['$.releases[2]']]);
  });

  it('keeps the release exactly as it came', async () => {
    const document = smallNotice({ title: 'Kept to the character' }).replace('120000', '120000.00');
    await importing(document);
    const { rows } = await asOwner(world.database, (client) =>
      client.query<{ payload: string }>(
        "select payload from tender_source where payload like '%Kept to the character%'",
      ),
    );
    expect(rows).toEqual([{ payload: document }]);
  });

  it('leaves a sum out when the notice does not say whether VAT is in it', async () => {
    const { tenders } = await importing(smallNotice({ value: { amount: 500, currency: 'GBP' } }));
    expect(tenders![0]!['estimatedValue']).toBeNull();
    expect(tenders![0]!['importReport']!['problems']!.map(({ note }) => note)).toContain(
      'The notice does not say whether £500.00 includes VAT: the sum was left out, enter it with its basis',
    );
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'Dear Sirs, please find attached'],
    ['JSON cut off', smallNotice().slice(0, -40)],
    ['JSON without a release', '{"hello":"world"}'],
    ['a release without a tender', '{"ocid":"ocds-1","buyer":{"name":"A council"}}'],
    ['lists nested without end', '['.repeat(100_000)],
    ['a name given twice', '{"ocid":"a","ocid":"b","tender":{"title":"T"},"buyer":{"name":"A council"}}'],
    [
      'an astronomic number of lots',
      smallNotice({ lots: Array.from({ length: 1_001 }, (_, id) => ({ id: `${id}` })) }),
    ],
    ['a title with characters nobody can see', smallNotice({ title: 'Meals\u0000' })],
  ])('refuses %s and stores nothing', async (_, document) => {
    const before = await stored();
    const refused = await importing(document);
    expect(refused).toMatchObject({ __typename: 'InvalidNotice', path: ['document'] });
    expect(refused['faults']!.length).toBeGreaterThan(0);
    expect(await stored()).toBe(before);
  });

  it('takes a notice for an authority of the viewer only', async () => {
    const supplier = await signedIn(world.database, 'SUPPLIER');
    const refused = { __typename: 'NotFound', path: ['authorityId'] };
    expect(await importing(smallNotice(), world.lead, world.stranger.organisation)).toMatchObject(refused);
    expect(await importing(smallNotice(), supplier)).toMatchObject(refused);
  });

  it('asks who is there first', async () => {
    const { errors } = await world.api.gql(IMPORT, {
      input: { authorityId: world.lead.organisation, document: smallNotice() },
    });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  (existsSync(HARROGATE) ? it : it.skip)('takes a real notice: Harrogate’s district heating study', async () => {
    const { tenders } = await importing(readFileSync(HARROGATE, 'utf8'));
    expect(tenders![0]).toMatchObject({
      ocid: 'ocds-h6vhtk-067fb8',
      buyer: { name: 'Harrogate Town Council', identifiers: [{ scheme: 'GB-PPON', value: 'PDTL-7248-GWZW' }] },
      deadline: '2026-05-08T22:59:59.000Z',
      enquiryDeadline: '2026-04-24T22:59:59.000Z',
      estimatedValue: { amount: '33721.00', vat: 'EXCLUDES_VAT' },
      lots: [
        {
          title: 'HARROGATE TOWN DISTRICT HEATING PROJECT - Feasibility Study',
          contractStart: '2026-05-14',
          contractEnd: '2026-12-31',
          criteria: [
            { key: 'bidder-experience', kind: 'QUALITY', weight: '30' },
            { key: 'technical-proposal', kind: 'QUALITY', weight: '50' },
            { key: 'commercial-proposal', kind: 'PRICE', weight: '20' },
          ],
        },
      ],
    });
  });
});
