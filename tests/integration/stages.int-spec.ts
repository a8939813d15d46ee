import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { begunTender } from '../support/new-tender.js';
import { TenderingWorld } from './tendering-world.js';

const TENDER = `tender { version deadline route { stages { kind name deadline mostSuppliers }
  timeline { breaches { rule statutory reason { source standing } } } } }`;
const FAULTS = '... on InvalidInput { faults { path message } }';
const READ = `query ($id: ID!) { tender(id: $id) { deadline route { stages { name deadline } } } }`;

const asked = {
  kind: 'PARTICIPATION',
  name: ' Ask to take part ',
  deadline: '2099-02-01T12:00:00Z',
  mostSuppliers: 5,
};
const talks = { kind: 'ROUND', name: 'Talks', deadline: '2099-03-01T12:00:00Z', mostSuppliers: 3 };
const final = { kind: 'FINAL_TENDERS', name: 'Final tenders', deadline: '2099-05-08T11:00:00Z' };

describe('the stages of a draft', () => {
  let world: TenderingWorld;
  beforeAll(async () => {
    world = await TenderingWorld.start();
  });
  afterAll(() => world?.end());

  const begin = (more: object = {}) => begunTender(world.api, world.lead, more);
  const set = async (tenderId: string, stages: readonly object[]) => {
    const version = await world.people.versionOf(tenderId);
    return world.change('setStages', { tenderId, version, stages }, { success: TENDER, failure: FAULTS });
  };
  const pathsOf = ({ faults }: Awaited<ReturnType<typeof set>>) => faults?.map(({ path }) => String(path));

  it('are replaced, and the last moves the deadline of the tender', async () => {
    const { tender } = await set(await begin(), [asked, talks, final]);
    expect(tender).toMatchObject({
      ...{ version: 2, deadline: '2099-05-08T11:00:00.000Z' },
      route: {
        stages: [
          { name: 'Ask to take part', deadline: '2099-02-01T12:00:00.000Z', mostSuppliers: 5 },
          { name: 'Talks', mostSuppliers: 3 },
          { kind: 'FINAL_TENDERS', deadline: '2099-05-08T11:00:00.000Z' },
        ],
      },
    });
  });

  it('end when the tender does, whoever moves its deadline', async () => {
    const tenderId = await begin();
    await set(tenderId, [asked, final]);
    const version = await world.people.versionOf(tenderId);
    await world.change('updateTender', { tenderId, version, deadline: '2099-06-01T11:00:00Z' });
    const { data } = await world.api.gql(READ, { id: tenderId }, world.lead.token);
    expect(data['tender']!['route']!['stages']!.at(-1)).toMatchObject({ deadline: '2099-06-01T11:00:00.000Z' });
  });

  it.each([
    ['in another order of time', [{ ...asked, deadline: '2099-06-01T11:00:00Z' }, final], ['$.stages[1].deadline']],
    ['without final tenders', [asked, talks], ['$.stages[1].kind', '$.stages[1].mostSuppliers']],
    ['without a name', [{ ...final, name: ' ' }], ['$.stages[0].name']],
    ['with a name of a page', [{ ...final, name: 'n'.repeat(201) }], ['$.stages[0].name']],
    ['that are eleven', [...Array.from({ length: 10 }, () => talks), final], ['$.stages']],
    ['that are none', [], ['$.stages']],
  ])('are never ones %s', async (_, stages, paths) => {
    expect(pathsOf(await set(await begin(), stages))).toEqual(paths);
  });

  it('are of no other procedure, and hang on a route', async () => {
    const route = { nation: 'ENGLAND', subject: 'SERVICES', noticeDate: '2026-12-01', regime: 'ACT_OPEN' };
    expect(pathsOf(await set(await begin({ route, stages: [] }), [final]))).toEqual(['$.stages']);
    const { tenderId } = await world.people.draft();
    expect(pathsOf(await set(tenderId, [final]))).toEqual(['$.tenderId']);
  });

  it('tell of requests to participate that are due too soon, with the source of the rule', async () => {
    const { tender } = await set(await begin(), [{ ...asked, deadline: '2026-12-20T12:00:00Z' }, final]);
    expect(tender!['route']!['timeline']!['breaches']).toEqual([
      {
        ...{ rule: 'PARTICIPATION_PERIOD', statutory: true },
        reason: { source: 'Procurement Act 2023, s.54', standing: 'K' },
      },
    ]);
  });
});
