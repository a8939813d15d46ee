import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { budgetPlan } from '../support/budget-plan.js';
import { dealTerms } from '../support/deal-terms.js';
import { begunTender } from '../support/new-tender.js';
import { asOwner } from '../support/people.js';
import { sampleCases } from '../support/procurement.js';
import { type Draft, TenderingWorld, uuidOf } from './tendering-world.js';

const FAULTS = '... on InvalidInput { faults { path message } }';
const LOT =
  'lot { id number title estimatedValue { amount vat } contractStart contractEnd criteria { key weight } measures { measure { id } } places { code } }';
const LIST = 'query ($id: ID!) { tender(id: $id) { lots { id number title criteria { key } } tasks { task } } }';

let world: TenderingWorld;
let draft: Draft;

beforeAll(async () => {
  world = await TenderingWorld.start();
});
afterAll(() => world?.end());

const change = async (name: string, input: object, success = LOT) => {
  const version = await world.people.versionOf(draft.tenderId);
  return world.change(name, { version, ...input }, { success, failure: FAULTS });
};
const add = (more: object = {}) => change('addLot', { tenderId: draft.tenderId, title: 'The north', ...more });
const remove = (lotId: string) => change('removeLot', { lotId }, 'tender { lots { number title } }');
const listed = async () => (await world.api.gql(LIST, { id: draft.tenderId }, world.lead.token)).data['tender']!;

describe('the lots of a draft', () => {
  it('can be more than one, each with what it is, is worth and when it runs', async () => {
    draft = { tenderId: await begunTender(world.api, world.lead), lotId: '' };
    const value = { amount: '1200.50', vat: 'INCLUDES_VAT' };
    const days = { contractStart: '2099-06-01', contractEnd: '2101-05-31' };
    const { lot } = await add({ title: '  The north ', estimatedValue: value, ...days });
    expect(lot).toMatchObject({ number: 2, title: 'The north', estimatedValue: value, ...days, criteria: [] });
    expect((await listed())['lots']).toMatchObject([{ number: 1 }, { number: 2, title: 'The north' }]);
  });

  it('have one that is called as the tender is, also when that is called otherwise and when it is copied', async () => {
    draft = { tenderId: await begunTender(world.api, world.lead), lotId: '' };
    const titles = async () => ((await listed())['lots'] as unknown as { title: string }[]).map(({ title }) => title);
    await change('updateTender', { tenderId: draft.tenderId, title: 'Meals and company' }, '__typename');
    expect(await titles()).toEqual(['Meals and company']);
    const copy = await begunTender(world.api, world.lead, { copyOf: draft.tenderId, title: 'Lunch clubs' });
    const [only] = (await listed())['lots'] as unknown as { id: string }[];
    await change('describeLot', { lotId: only!.id, title: 'All of it' });
    await change('updateTender', { tenderId: draft.tenderId, title: 'Meals' }, '__typename');
    expect(await titles()).toEqual(['All of it']);
    draft = { tenderId: copy, lotId: '' };
    expect(await titles()).toEqual(['Lunch clubs']);
  });

  it('can begin with all that another is judged by, and where it is done', async () => {
    draft = await world.readyDraft();
    const places = [{ code: 'E06000009', channels: ['PHONE'] }];
    await change(
      'setDealTerms',
      { ...dealTerms(''), tenderId: draft.tenderId, lots: [{ lotId: draft.lotId, places }] },
      '__typename',
    );
    const { lot } = await add({ copyOf: draft.lotId });
    expect(lot!['criteria']!.length).toBeGreaterThan(2);
    expect(lot).toMatchObject({ measures: [{ measure: { id: 'jobs-unemployed' } }], places: [{ code: 'E06000009' }] });
    const [first, second] = (await listed())['lots'] as unknown as object[];
    expect(second).toMatchObject({ ...first, id: lot!['id'], number: 2, title: 'The north' });
  });

  it('are described anew as a whole: what is left out is taken away', async () => {
    const { lot } = await change('describeLot', { lotId: draft.lotId, title: 'The south' });
    expect(lot).toMatchObject({ title: 'The south', estimatedValue: null, contractStart: null, contractEnd: null });
  });

  it.each([
    ['without a title', { title: ' ' }, '$.title'],
    ['worth less than nothing', { estimatedValue: { amount: '-1', vat: 'EXCLUDES_VAT' } }, '$.estimatedValue.amount'],
    ['that ends before it begins', { contractStart: '2099-06-02', contractEnd: '2099-06-01' }, '$.contractEnd'],
  ])('are never one %s', async (_, wrong, path) => {
    expect(await add(wrong)).toMatchObject({ __typename: 'InvalidInput', faults: [{ path }] });
    const described = await change('describeLot', { lotId: draft.lotId, title: 'The south', ...wrong });
    expect(described).toMatchObject({ __typename: 'InvalidInput', faults: [{ path }] });
  });

  it('begin with a lot of the same draft only', async () => {
    const elsewhere = await world.people.draft();
    expect(await add({ copyOf: elsewhere.lotId })).toMatchObject({ faults: [{ path: '$.copyOf' }] });
    expect(await change('addLot', { tenderId: draft.tenderId, title: 'x', version: 1 })).toMatchObject({
      __typename: 'Conflict',
    });
  });

  it('go with all that hangs on them, and those after them move up', async () => {
    const { lot: third } = await add({ title: 'The east', copyOf: draft.lotId });
    const costs = [
      { lotId: draft.lotId, costs: ['1.00', '1.00'] },
      { lotId: third!['id'], costs: ['2.00', '2.00'] },
    ];
    const planned = await change(
      'planTenderBudget',
      { tenderId: draft.tenderId, ...budgetPlan({ lots: costs }) },
      '__typename',
    );
    expect(planned).toMatchObject({ __typename: 'PlanTenderBudgetSuccess' });
    await world.change('saveSampleBids', { lotId: draft.lotId, version: 0, cases: sampleCases() });
    const { tender } = await remove(draft.lotId);
    expect(tender!['lots']).toEqual([
      { number: 1, title: 'The north' },
      { number: 2, title: 'The east' },
    ]);
    const left = await asOwner(world.database, async (owner) => {
      const rows = ['award_criterion', 'lot_measure', 'lot_place', 'sample_bid_set'].map(
        async (table) =>
          (await owner.query(`select 1 from ${table} where lot_id = $1`, [uuidOf(draft.lotId)])).rowCount,
      );
      const { rows: budgets } = await owner.query('select plan from tender_budget where tender_id = $1', [
        uuidOf(draft.tenderId),
      ]);
      return [await Promise.all(rows), budgets[0].plan.lots.map((lot: { lotId: string }) => lot.lotId)];
    });
    expect(left).toEqual([[0, 0, 0, 0], [uuidOf(third!['id'] as string)]]);
  });

  it('never go to none', async () => {
    const [, last] = (await listed())['lots'] as unknown as { id: string }[];
    expect((await remove(last!.id))['__typename']).toBe('RemoveLotSuccess');
    const [only] = (await listed())['lots'] as unknown as { id: string }[];
    expect(await remove(only!.id)).toMatchObject({ faults: [{ path: '$.lotId' }] });
  });

  it('are fifty at most, and the list of tasks costs as many statements as with one', async () => {
    draft = { tenderId: await begunTender(world.api, world.lead), lotId: '' };
    const cost = async () => {
      world.api.statements.length = 0;
      expect((await listed())['tasks']!.length).toBeGreaterThan(20);
      return world.api.statements.length;
    };
    const one = await cost();
    for (let number = 2; number <= 50; number += 1) await add();
    expect(await cost()).toBe(one);
    expect(await add()).toMatchObject({ faults: [{ path: '$.tenderId' }] });
  });

  it('stand from publication on, also against the owner of the database', async () => {
    draft = await world.readyDraft();
    await add({ copyOf: draft.lotId });
    await world.people.publish(draft.tenderId);
    for (const [name, input] of [
      ['addLot', { tenderId: draft.tenderId, title: 'Late' }],
      ['describeLot', { lotId: draft.lotId, title: 'Late' }],
      ['removeLot', { lotId: draft.lotId }],
    ] as const)
      expect(await change(name, input, '__typename')).toMatchObject({ __typename: 'WrongPhase' });
    const sql = `delete from lot where id = '${uuidOf(draft.lotId)}'`;
    await expect(asOwner(world.database, (owner) => owner.query(sql))).rejects.toThrow('stands from publication on');
  });
});
