import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { approvalOf, approved } from '../support/approval.js';
import { budgetPlan } from '../support/budget-plan.js';
import type { Loose } from '../support/graphql.js';
import { begunTender } from '../support/new-tender.js';
import { asOwner } from '../support/people.js';
import { harbourside, imports } from '../support/places/harbourside.js';
import { type Draft, TenderingWorld, uuidOf } from './tendering-world.js';

const STANDING = 'approved { amount vat } cost { amount } percent over { amount }';
const BUDGET = `budget { vat source { decision date reference } start months years { year months standing { ${STANDING} } }
  term { ${STANDING} } lots { lotId costs { amount } unit places { code units } } warnings { kind text textCy } }`;
const CUT = `cut(percent: $percent, rule: $rule) { saved { amount } lots { unit units lost lostInMostDeprived
  deciles { decile units lost } places { code units lost } } }`;
const FAULTS = '... on InvalidInput { faults { path message } } ... on WrongPhase { message }';

/** A ward of the three most deprived tenths, and one of which nothing is known. */
const [POOR, UNKNOWN] = ['E05999001', 'E06000009'] as const;
const open = {
  route: { nation: 'ENGLAND', subject: 'SERVICES', noticeDate: '2026-12-01', regime: 'ACT_OPEN' },
  ...{ stages: [], estimatedValue: { amount: '200000.00', vat: 'EXCLUDES_VAT' } },
};

describe('the budget of a tender', () => {
  let world: TenderingWorld;
  beforeAll(async () => {
    world = await TenderingWorld.start();
    await imports(world.database.owner, harbourside);
  });
  afterAll(() => world?.end());

  const asked = async (id: string, fields: string, token?: string, more: object = {}): Promise<Loose | null> => {
    const args = fields.includes('$percent') ? ', $percent: Int = 10, $rule: CutRule = EVEN' : '';
    const query = `query ($id: ID!${args}) { tender(id: $id) { ${fields} } }`;
    const { data } = await world.api.gql(query, { id, ...more }, token);
    return data['tender'] ?? null;
  };
  async function begun(more: object = {}): Promise<Draft> {
    const tenderId = await begunTender(world.api, world.lead, { ...open, ...more });
    return { tenderId, lotId: String((await asked(tenderId, 'lots { id }', world.lead.token))!['lots']![0]!['id']) };
  }
  async function placed(): Promise<Draft> {
    const draft = await begun();
    const version = await world.people.versionOf(draft.tenderId);
    const places = [POOR, UNKNOWN].map((code) => ({ code, channels: ['PHONE'] }));
    const lots = [{ lotId: draft.lotId, places }];
    const term = { months: 36, extensionMonths: 0 };
    await world.change('setDealTerms', { tenderId: draft.tenderId, version, term, lots });
    return draft;
  }
  const units = [
    { code: POOR.toLowerCase(), units: 900 },
    { code: UNKNOWN, units: 100 },
  ];
  const lotOf = ({ lotId }: Draft, more: object = {}) => ({ lotId, costs: ['120000.00', '96000.00'], ...more });
  const plan = async (draft: Draft, more: object = {}, token?: string): Promise<Loose> => {
    const version = await world.people.versionOf(draft.tenderId);
    const input = { ...budgetPlan({ lots: [lotOf(draft)] }), ...more, tenderId: draft.tenderId, version };
    const selection = { success: `tender { version ${BUDGET} }`, failure: FAULTS };
    return world.change('planTenderBudget', input, { ...selection, ...(token && { token }) });
  };

  it('is nothing before it is planned, and then stands by financial year with all that does not fit', async () => {
    const draft = await placed();
    expect((await asked(draft.tenderId, BUDGET, world.lead.token))!['budget']).toBeNull();
    const { tender } = await plan(draft, { lots: [lotOf(draft, { unit: ' hours of support ', places: units })] });
    const budget = tender!['budget'] as Loose;
    expect(budget).toMatchObject({
      ...{ vat: 'EXCLUDES_VAT', start: '2027-09-01', months: 24 },
      source: { decision: 'Decision of the cabinet', date: '2026-01-15', reference: 'CAB 12' },
      term: { approved: { amount: '170000.00' }, cost: { amount: '216000.00' }, over: { amount: '46000.00' } },
      lots: [{ unit: 'hours of support', places: [{ code: POOR, units: 900 }, { code: UNKNOWN }] }],
    });
    expect(budget['years']).toMatchObject([
      { year: 2027, months: 7, standing: { approved: { vat: 'EXCLUDES_VAT' }, percent: '116.67' } },
      { year: 2028, months: 12, standing: { percent: '96.36', over: { amount: '-4000.00' } } },
      { year: 2029, months: 5, standing: { approved: null, percent: null, over: { amount: '40000.00' } } },
    ]);
    expect(budget['warnings']!.map(({ kind }) => String(kind))).toEqual([
      ...['TERM_OVER_BUDGET', 'YEAR_OVER_BUDGET', 'YEAR_NOT_APPROVED', 'VALUE_DIFFERS', 'TERM_DIFFERS'],
    ]);
  });

  it('says what a cut loses by tenth and place, under either rule', async () => {
    const draft = await placed();
    await plan(draft, { lots: [lotOf(draft, { unit: 'hours', places: units })] });
    const cut = async (more: object) =>
      ((await asked(draft.tenderId, `budget { ${CUT} }`, world.lead.token, more))!['budget'] as Loose)['cut'] as Loose;
    expect(await cut({})).toMatchObject({
      saved: { amount: '21600.00' },
      lots: [
        {
          ...{ unit: 'hours', units: 1000, lost: 100, lostInMostDeprived: 90 },
          places: [
            { code: POOR, units: 900, lost: 90 },
            { code: UNKNOWN, units: 100, lost: 10 },
          ],
        },
      ],
    });
    const { lots } = await cut({ percent: 50, rule: 'PROTECT_MOST_DEPRIVED' });
    const lost = lots![0]!['deciles']!.filter((each) => Number(each['units']) > 0);
    expect(lost).toEqual([
      { decile: 1, units: 600, lost: 150 },
      { decile: 2, units: 150, lost: 150 },
      { decile: 3, units: 150, lost: 150 },
      { decile: null, units: 100, lost: 50 },
    ]);
  });

  it('refuses a share that is none', async () => {
    const { errors } = await world.api.gql(
      `query ($id: ID!) { tender(id: $id) { budget { cut(percent: 101) { percent } } } }`,
      { id: await planned() },
      world.lead.token,
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
  const planned = async (): Promise<string> => {
    const draft = await begun();
    await plan(draft);
    return draft.tenderId;
  };

  it('is refused with every fault where it cannot be meant', async () => {
    const [draft, elsewhere] = [await placed(), await begun()];
    const { faults } = await plan(draft, {
      source: { decision: ' ', date: '2099-01-01', reference: 'x'.repeat(201) },
      years: [{ year: 2035, approved: '1' }],
      lots: [
        lotOf(draft, { costs: ['1'], unit: 'x'.repeat(101), places: [{ code: 'E06000001', units: 0 }] }),
        lotOf(elsewhere),
      ],
    });
    expect(faults!.map(({ path }) => path)).toEqual([
      ...['$.source.decision', '$.source.date', '$.source.reference', '$.lots[0].unit', '$.years[0].year'],
      ...['$.lots[0].costs', '$.lots[0].places[0].code', '$.lots[0].places[0].units', '$.lots[1].lotId'],
    ]);
    expect(await plan(draft, { lots: [] }, world.stranger.token)).toMatchObject({ __typename: 'NotFound' });
  });

  it('stays behind when its tender is copied: nobody approved it for the copy', async () => {
    const past = await placed();
    await plan(past, { lots: [lotOf(past, { unit: 'hours', places: units })] });
    const copy = await begun({ copyOf: past.tenderId });
    expect((await asked(copy.tenderId, BUDGET, world.lead.token))!['budget']).toBeNull();
  });

  it('is nobody else’s to see, published or not, voids no approval, and stands from publication on', async () => {
    const draft = await world.readyDraft();
    await approved(world.api, world.lead, draft.tenderId);
    await plan(draft);
    expect(await approvalOf(world.api, world.lead, draft.tenderId)).toMatchObject({ state: 'APPROVED' });
    expect(await world.people.publish(draft.tenderId)).toMatchObject({ __typename: 'PublishTenderSuccess' });
    expect((await asked(draft.tenderId, BUDGET, world.lead.token))!['budget']).toMatchObject({ months: 24 });
    for (const token of [undefined, world.stranger.token])
      expect((await asked(draft.tenderId, BUDGET, token))!['budget']).toBeNull();
    expect(await plan(draft)).toMatchObject({ __typename: 'WrongPhase' });
    const change = `update tender_budget set plan = '{}' where tender_id = '${uuidOf(draft.tenderId)}'`;
    await expect(asOwner(world.database, (owner) => owner.query(change))).rejects.toThrow('stands from publication on');
  });
});
