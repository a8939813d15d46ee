import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { dealTerms } from '../support/deal-terms.js';
import { asOwner, member } from '../support/people.js';
import { type Draft, TenderingWorld, uuidOf } from './tendering-world.js';

let world: TenderingWorld;
let draft: Draft;
beforeAll(async () => {
  world = await TenderingWorld.start();
});
afterAll(() => world?.end());
beforeEach(async () => {
  draft = await world.readyDraft();
});

const SAVED =
  'lot { tender { version } sampleBids { version cases { name bids { name price socialValue grades { criterionKey grade } } } } }';
const READ = 'query ($id: ID!) { node(id: $id) { ... on Lot { sampleBids { version cases { name } } } } }';

const bid = (name: string, more: object = {}) => ({ name, price: '90000.00', socialValue: '5000', ...more });
const cases = (name: string) => [
  { name, bids: [bid('One', { grades: [{ criterionKey: 'quality', grade: '3' }] }), bid('Two')] },
];

const save = (input: object, token?: string) =>
  world.change(
    'saveSampleBids',
    { lotId: draft.lotId, version: 0, cases: cases('A case'), ...input },
    { success: SAVED, failure: '... on InvalidInput { faults { path message } }', ...(token && { token }) },
  );
const read = async (token?: string) =>
  (await world.api.gql(READ, { id: draft.lotId }, token)).data['node']?.['sampleBids'];

describe('sample bids', () => {
  it('are saved with the draft for colleagues to see, and the tender stays at its version', async () => {
    const { lot } = await save({ cases: cases('  Prices close ') });
    expect(lot).toEqual({
      tender: { version: 3 },
      sampleBids: {
        version: 1,
        cases: [
          {
            name: 'Prices close',
            bids: [
              { ...bid('One'), grades: [{ criterionKey: 'quality', grade: '3' }] },
              { ...bid('Two'), grades: [] },
            ],
          },
        ],
      },
    });
    const colleague = await member(world.database, world.lead, [['ADMIN']]);
    expect(await read(colleague.token)).toEqual({ version: 1, cases: [{ name: 'Prices close' }] });
  });

  it('are none at first, at version 0', async () => {
    expect(await read(world.lead.token)).toEqual({ version: 0, cases: [] });
  });

  it('are replaced by whoever read what stands, and by nobody else', async () => {
    await save({});
    expect(await save({ cases: cases('Too late') })).toMatchObject({
      ...{ __typename: 'Conflict', currentVersion: 1, path: ['version'] },
      message: expect.stringContaining('sample bids'),
    });
    expect((await save({ version: 1, cases: cases('Second') }))['lot']).toMatchObject({ sampleBids: { version: 2 } });
    expect(await read(world.lead.token)).toEqual({ version: 2, cases: [{ name: 'Second' }] });
  });

  it('may name a place of the lot, and no other', async () => {
    const placed = (place: string) => [{ name: 'A case', bids: [bid('One', { place }), bid('Two')] }];
    expect(await save({ cases: placed('E06000009') })).toMatchObject({
      faults: [{ path: '$.cases[0].bids[0].place', message: 'Choose one of the places of the lot' }],
    });
    const version = await world.people.versionOf(draft.tenderId);
    await world.change('setDealTerms', { ...dealTerms(draft.lotId), tenderId: draft.tenderId, version });
    expect((await save({ cases: placed('E06000009') }))['__typename']).toBe('SaveSampleBidsSuccess');
    const query = 'query ($id: ID!) { node(id: $id) { ... on Lot { sampleBids { cases { bids { place } } } } } }';
    const { data } = await world.api.gql(query, { id: draft.lotId }, world.lead.token);
    expect(data['node']).toMatchObject({
      sampleBids: { cases: [{ bids: [{ place: 'E06000009' }, { place: null }] }] },
    });
  });

  it('are refused with every fault at once, each at its field', async () => {
    const grades = [
      ...[{ criterionKey: 'price', grade: '1' }],
      ...[{ criterionKey: 'quality', grade: '6' }],
      ...[{ criterionKey: 'quality', grade: '1' }],
    ];
    const faulty = [
      { name: '', bids: [bid('One', { price: '-1' }), bid('', { socialValue: '1.001', grades })] },
      { name: 'Alone', bids: [bid('One')] },
    ];
    const { faults, __typename } = await save({ cases: faulty });
    expect(__typename).toBe('InvalidInput');
    expect(faults!.map(({ path }) => path)).toEqual([
      ...['$.cases[0].name', '$.cases[0].bids[0].price', '$.cases[0].bids[1].name', '$.cases[0].bids[1].socialValue'],
      ...['$.cases[0].bids[1].grades[0].criterionKey', '$.cases[0].bids[1].grades[1].grade'],
      ...['$.cases[0].bids[1].grades[2].criterionKey', '$.cases[1].bids'],
    ]);
    expect((await save({ cases: [] }))['faults']).toEqual([{ path: '$.cases', message: 'Save 1 to 12 cases' }]);
    expect(await read(world.lead.token)).toMatchObject({ version: 0 });
  });

  it('stand from publication on, and are shown to nobody who does not design', async () => {
    await save({});
    await world.people.publish(draft.tenderId);
    expect(await save({ version: 1 })).toMatchObject({ __typename: 'WrongPhase', path: ['lotId'] });
    expect(await read(world.lead.token)).toMatchObject({ version: 1 });
    const evaluator = await member(world.database, world.lead, [['EVALUATOR']]);
    for (const token of [undefined, world.stranger.token, evaluator.token]) expect(await read(token)).toBeNull();
  });
});

const RUN = `insert into scoring_run (tenant_id, id, lot_id, requested_by, state, progress, finished_at)
  values ($1, $2, $3, $4, 'DONE', 100, now())`;
const RESULT = `insert into scoring_result (tenant_id, run_id, lot_id, input_hash, result_hash, bundle, result, report)
  values ($1, $2, $3, 'sha256:0', 'sha256:0', $4, $5, '{}')`;

/** A result as the worker stores it, of two bids and one that was not ranked. */
async function scored(): Promise<void> {
  const { organisationId, personId } = world.lead;
  const [lot, run] = [uuidOf(draft.lotId), randomUUID()];
  const bids = ['80', '100', '60'].map((price, at) => ({
    ...{ id: `bid-${at}`, price, grades: { quality: String(at + 2) }, socialValue: '10' },
    ...(at === 2 && { excluded: 'late' }),
  }));
  const criteria = [
    { id: 'price', kind: 'price', weight: '40', scoring: { kind: 'lowest-ratio' } },
    { id: 'quality', kind: 'quality', weight: '60', scoring: { kind: 'grade', max: '4' } },
  ];
  const ranked = [
    { id: 'bid-1', rank: 1, socialValue: '10.00' },
    { id: 'bid-0', rank: 2, socialValue: '10.00' },
    { id: 'bid-2', rank: null, socialValue: '10.00' },
  ];
  const texts = [{ version: 1, criteria, bids }, { bids: ranked }].map((one) => JSON.stringify(one));
  await asOwner(world.database, async (owner) => {
    await owner.query(RUN, [organisationId, run, lot, personId]);
    await owner.query(RESULT, [organisationId, run, lot, ...texts]);
  });
}

const EVALUATED = `update tender set state = 'EVALUATED', published_at = now(), deadline = now(), closed_at = now()
  where id = $1`;
const PAST = `query ($authorityId: ID!, $first: Int!) { pastResults(authorityId: $authorityId, first: $first) {
  title estimatedValue bids { rank price socialValue qualityShare methodShare } } }`;
const past = async (token?: string) =>
  (await world.api.gql(PAST, { authorityId: world.lead.organisation, first: 20 }, token)).data['pastResults'];

describe('results of the past', () => {
  it('are shown once the whole tender is scored, to whoever designs, without names', async () => {
    await scored();
    expect(await past(world.lead.token)).toEqual([]);
    await asOwner(world.database, (owner) => owner.query(EVALUATED, [uuidOf(draft.tenderId)]));
    expect(await past(world.lead.token)).toEqual([
      {
        ...{ title: expect.any(String), estimatedValue: expect.stringMatching(/^\d+\.\d\d$/) },
        bids: [
          { rank: 1, price: '100', socialValue: '10.00', qualityShare: '0.7500', methodShare: null },
          { rank: 2, price: '80', socialValue: '10.00', qualityShare: '0.5000', methodShare: null },
        ],
      },
    ]);
  });

  it('are nobody else’s', async () => {
    const evaluator = await member(world.database, world.lead, [['EVALUATOR']]);
    for (const token of [undefined, world.stranger.token, evaluator.token]) expect(await past(token)).toEqual([]);
  });

  it('are asked for in small numbers', async () => {
    const { errors } = await world.api.gql(PAST, { authorityId: world.lead.organisation, first: 21 }, world.lead.token);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
