import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { newFundingCall, newTender } from '../support/new-tender.js';
import { asOwner } from '../support/people.js';
import { TenderingWorld, uuidOf } from './tendering-world.js';

const ROUTE = `route { nation subject authority noticeDate regime fund { total capPerBid matchPercent }
  stages { kind name deadline mostSuppliers } reasons { text textCy source standing } }`;
const TENDER = `tender { id state version title mainCategory procurementMethod deadline buyer { name }
  estimatedValue { amount vat } ${ROUTE}
  lots { id number title estimatedValue { amount } criteria { key weight parentKey scoring effectiveWeight }
    measures { measure { id } } scoring { method precision tieBreak lastResort } } }`;
const FAILURE = `... on InvalidInput { faults { path message } } ... on RouteRefused { reasons { text source standing } }`;

describe('beginning a tender', () => {
  let world: TenderingWorld;
  beforeAll(async () => {
    world = await TenderingWorld.start();
  });
  afterAll(() => world?.end());

  const begin = (more: object = {}, token = world.lead.token) =>
    world.people.mutate(
      'createTender',
      'CreateTenderInput',
      { ...newTender(world.lead), ...more },
      `... on CreateTenderSuccess { ${TENDER} } ${FAILURE}`,
      token,
    );
  const open = (more: object = {}) => ({
    route: { nation: 'ENGLAND', subject: 'SERVICES', noticeDate: '2026-12-01', regime: 'ACT_OPEN', ...more },
    stages: [],
  });
  const paths = async (more: object) => (await begin(more))['faults']?.map(({ path }) => path);

  it('makes a draft with one lot, its route, and why that is open', async () => {
    const { tender } = await begin();
    expect(tender).toMatchObject({
      ...{ state: 'DRAFT', version: 1, mainCategory: 'services', procurementMethod: 'selective' },
      ...{ deadline: '2099-05-08T11:00:00.000Z', estimatedValue: { amount: '300000.00', vat: 'INCLUDES_VAT' } },
      lots: [{ number: 1, criteria: [], measures: [] }],
      route: {
        ...{ nation: 'ENGLAND', regime: 'ACT_COMPETITIVE_FLEXIBLE', noticeDate: '2026-12-01', fund: null },
        stages: [
          { kind: 'PARTICIPATION', mostSuppliers: 5 },
          { kind: 'FINAL_TENDERS', mostSuppliers: null },
        ],
      },
    });
    expect(tender?.['route']?.['reasons']?.map(({ standing }) => standing)).toEqual(['R', 'R', 'K']);
  });

  it('makes a funding call with its fund, and no value', async () => {
    const { tender } = await begin({ ...newFundingCall(world.lead), estimatedValue: null, stages: [] });
    expect(tender).toMatchObject({
      ...{ estimatedValue: null, mainCategory: null },
      route: { regime: 'FUNDING_CALL', fund: { total: '1000000.00', capPerBid: '50000.00', matchPercent: '10' } },
    });
  });

  it.each([
    ['Scotland', { nation: 'SCOTLAND' }, ['route', 'nation'], 1],
    ['a way that is not open at this value', { regime: 'BELOW_THRESHOLD' }, ['route', 'regime'], 3],
    ['a day of which no rule is known', { noticeDate: '2031-01-01' }, ['route', 'noticeDate'], 0],
  ])('is refused to %s, with the reasons', async (_, more, path, reasons) => {
    const refused = await begin(open(more));
    expect(refused).toMatchObject({ __typename: 'RouteRefused', path });
    expect(refused['reasons']).toHaveLength(reasons);
  });

  it('names every fault at once, and keeps nothing', async () => {
    const before = await countOfTenders();
    const sums = { estimatedValue: { amount: '-1', vat: 'INCLUDES_VAT' }, fund: newFundingCall(world.lead).fund };
    expect(await paths({ title: ' ', stages: [], ...sums })).toEqual([
      ...['$.title', '$.stages', '$.fund', '$.estimatedValue.amount'],
    ]);
    expect(await countOfTenders()).toBe(before);
  });

  it('refuses a fund whose cap it could not pay', async () => {
    const call = newFundingCall(world.lead);
    const fund = { ...call.fund, capPerBid: '1000000.01' };
    expect(await paths({ ...call, fund, estimatedValue: null, stages: [] })).toEqual(['$.fund.capPerBid']);
  });

  it('copies lots, criteria, rules and measures of an earlier tender; no dates, values or bids', async () => {
    const past = await world.readyDraft();
    const { tender } = await begin({ ...open(), copyOf: past.tenderId });
    expect(tender).toMatchObject({ deadline: null, state: 'DRAFT' });
    const [lot] = tender!['lots']!;
    expect(lot).toMatchObject({
      ...{ estimatedValue: null, measures: [{ measure: { id: 'jobs-unemployed' } }] },
      scoring: { tieBreak: ['social-value', 'price'], lastResort: 'A draw by lot, witnessed by two bidders' },
    });
    expect(lot!['id']).not.toBe(past.lotId);
    expect(lot!['criteria']!.map(({ key, effectiveWeight }) => [key, effectiveWeight])).toEqual([
      ...[
        ['price', '40'],
        ['quality', '40'],
        ['social-value', '20'],
        ['sv-value', '10'],
        ['sv-method', '10'],
      ],
    ]);
  });

  it('copies nothing of another authority', async () => {
    const past = await world.people.draft();
    const input = { ...newTender(world.stranger), copyOf: past.tenderId };
    expect(await begin(input, world.stranger.token)).toMatchObject({ __typename: 'NotFound', path: ['copyOf'] });
  });

  it('is for those who design, and looks like nothing to a stranger', async () => {
    expect(await begin({}, world.stranger.token)).toMatchObject({ __typename: 'NotFound', path: ['authorityId'] });
  });

  it('shows the route of a draft to its authority alone', async () => {
    const { tender } = await begin();
    const ask = (token?: string) =>
      world.api.gql('query ($id: ID!) { tender(id: $id) { route { regime } } }', { id: tender!['id'] }, token);
    expect((await ask(world.lead.token)).data['tender']).toMatchObject({
      route: { regime: 'ACT_COMPETITIVE_FLEXIBLE' },
    });
    expect((await ask(world.stranger.token)).data['tender']).toBeNull();
  });

  it('keeps the route as it was published, whoever writes', async () => {
    const { tenderId } = await world.readyDraft();
    const id = uuidOf(tenderId);
    await asOwner(world.database, async (client) => {
      await client.query(
        `insert into tender_design (tenant_id, tender_id, nation, subject, authority, notice_date, regime, stages)
         select tenant_id, id, 'ENGLAND', 'SERVICES', 'SUB_CENTRAL', '2026-12-01', 'ACT_OPEN', '[]' from tender where id = $1`,
        [id],
      );
      await client.query(`update tender set state = 'PUBLISHED', published_at = now() where id = $1`, [id]);
      const change = client.query(`update tender_design set regime = 'LIGHT_TOUCH' where tender_id = $1`, [id]);
      await expect(change).rejects.toThrow('stands from publication on');
    });
  });

  async function countOfTenders(): Promise<number> {
    return asOwner(world.database, async (client) => {
      const { rows } = await client.query<{ count: number }>('select count(*)::int as count from tender');
      return rows[0]?.count ?? -1;
    });
  }
});

describe('asking for the route', () => {
  let world: TenderingWorld;
  beforeAll(async () => {
    world = await TenderingWorld.start();
  });
  afterAll(() => world?.end());

  const ASK = `query ($value: MoneyInput) { routeFor(nation: ENGLAND, subject: SERVICES, noticeDate: "2026-12-01", value: $value) {
    __typename ... on RouteAnswer { regimes notifiable threshold { value from to standing } reasons { text } }
    ... on RouteRefused { path } } }`;
  const ask = async (amount: string) =>
    (await world.api.gql(ASK, { value: { amount, vat: 'INCLUDES_VAT' } })).data['routeFor'];

  it('needs nobody signed in, and turns at the threshold', async () => {
    const threshold = { value: '207720.00', from: '2026-01-01', to: '2027-12-31', standing: 'R' };
    expect(await ask('207719.99')).toMatchObject({ regimes: ['BELOW_THRESHOLD'], notifiable: true, threshold });
    expect(await ask('207720.00')).toMatchObject({ regimes: ['ACT_OPEN', 'ACT_COMPETITIVE_FLEXIBLE'], threshold });
  });

  it('refuses a question that lacks the value', async () => {
    expect((await world.api.gql(ASK)).data['routeFor']).toMatchObject({ __typename: 'RouteRefused', path: ['value'] });
  });
});
