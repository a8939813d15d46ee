import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { rowId, type World, world } from '../support/world.js';
import type { Loose } from '../support/graphql.js';
import { asOwner, signedIn } from '../support/people.js';
import { harbourside, imports } from '../support/places/harbourside.js';
import { AREA, casts, ended, needsOf, openedRound, passClosing, roundOf } from '../support/voices.js';

let here: World;
beforeAll(async () => {
  here = await world(1, { trustedProxies: ['loopback'] });
  await imports(here.database.owner, harbourside);
}, 60_000);
afterAll(() => here?.close());

const opened = (more: object = {}) => openedRound(here.api, here.lead, more);
const vote = (round: Loose, numbers: readonly number[], browser?: string) =>
  casts(here.api, round, { choices: needsOf(round, ...numbers), ...(browser && { browser }) });
const votes = async (round: Loose, times: number, ...numbers: readonly number[]) => {
  for (let each = 0; each < times; each += 1) await vote(round, numbers);
};
const by = (token: string | undefined, answer = '') => ({ token, answer });
const rows = async (sql: string, id: unknown) =>
  asOwner(here.database, async (owner) => (await owner.query<Record<string, unknown>>(sql, [rowId(String(id))])).rows);
const closed = async (round: Loose) => {
  await passClosing(here.database, rowId(String(round['id'])));
  const result = await ended(here.api, 'closePriorityRound', { roundId: round['id'] }, by(here.lead.token));
  expect(result['__typename']).toBe('ClosePriorityRoundSuccess');
  return roundOf(here.api, round['id']);
};
describe('a round of ticks', () => {
  it('is opened for an area and seen by everybody, with the needs it begins with', async () => {
    const round = await opened();
    const { data } = await here.api.gql(`{ priorityRounds(area: "${AREA.toLowerCase()}") { id phase } }`);
    expect(data['priorityRounds']?.map((each) => each['id'])).toContain(round['id']);
    expect(await roundOf(here.api, round['id'])).toMatchObject({
      ...{ phase: 'OPEN', area: { code: AREA, name: 'Harbourside (fictional)' }, results: null },
      needs: [
        { number: 1, title: 'A later bus', state: 'SHOWN', byAuthority: true },
        { number: 2, title: 'A youth club' },
        { number: 3, title: 'A warm room', titleCy: 'Ystafell gynnes' },
      ],
    });
  });

  it('takes ballots without an account; a second one from the same browser replaces the first', async () => {
    const round = await opened();
    expect(await vote(round, [1], 'one-browser-and-no-other')).toMatchObject({ replaced: false });
    expect(await vote(round, [2, 3], 'one-browser-and-no-other')).toMatchObject({ replaced: true });
    const kept = await rows(
      'select channel, cardinality(choices) as choices, entered_by from ballot where round_id = $1',
      round['id'],
    );
    expect(kept).toEqual([{ channel: 'ONLINE', choices: 2, entered_by: null }]);
  });

  it('is counted when its time has passed, and shows rank, count, share and turnout', async () => {
    const round = await opened();
    await votes(round, 6, 1, 2);
    await votes(round, 5, 2);
    await votes(round, 5, 3);
    const { results, phase } = await closed(round);
    expect(phase).toBe('CLOSED');
    expect(results).toMatchObject({
      ballots: { shown: 'COUNT', count: 16 },
      channels: [
        { channel: 'ONLINE', ballots: { count: 16 } },
        { channel: 'PAPER', ballots: { count: 0 } },
        { channel: 'PHONE', ballots: { count: 0 } },
      ],
      needs: [
        { rank: 1, percent: '68.8', need: { title: 'A youth club' }, ballots: { count: 11 } },
        { rank: 2, percent: '37.5', need: { title: 'A later bus' }, ballots: { count: 6 } },
        { rank: 3, percent: '31.3', need: { title: 'A warm room' }, ballots: { count: 5 } },
      ],
    });
    const { data } = await here.api.gql(`{ topNeeds(area: "${AREA}") { round { id } needs { rank need { title } } } }`);
    expect(data['topNeeds']).toMatchObject({
      round: { id: round['id'] },
      needs: [{ rank: 1, need: { title: 'A youth club' } }, {}, {}],
    });
  });

  it('tells no count below five, and then no points', async () => {
    const round = await opened();
    await votes(round, 6, 1, 2);
    await votes(round, 4, 3);
    const { results } = await closed(round);
    expect(results?.['needs']?.[2]).toEqual({
      ...{ rank: null, percent: null, points: null, need: { title: 'A warm room' } },
      ballots: { shown: 'FEWER', count: null },
    });
  });
});

describe('who voted', () => {
  it('is forgotten when the round closes: no mark of a browser is left, and no leaf names anybody or a ballot', async () => {
    const round = await opened();
    const [choice] = needsOf(round, 1);
    const input = { roundId: round['id'], browserToken: 'a-browser-of-somebody-signed-in', choices: [choice] };
    await ended(here.api, 'castBallot', input, by(here.lead.token));
    const marks = 'select mark from ballot_mark where round_id = $1';
    const [marked] = await rows(marks, round['id']);
    expect(marked?.['mark']).toMatch(/^[\w-]{43}$/);
    await closed(round);
    expect(await rows(marks, round['id'])).toEqual([]);
    const leaves =
      "select person_id, request_id, object_type from audit_leaf where object_id = $1 and action = 'castBallot'";
    expect(await rows(leaves, round['id'])).toEqual([
      { person_id: null, request_id: null, object_type: 'PriorityRound' },
    ]);
  });

  it('cannot be read by the api’s login, nor counted before the end, nor by another authority', async () => {
    const round = await opened();
    await vote(round, [1]);
    const [tenant, id] = [here.lead.organisationId, rowId(String(round['id']))];
    const as = (organisation: string) =>
      asOwner({ ...here.database, owner: here.database.api }, async (api) => {
        await api.query(`select set_config('app.orgs', $1, false)`, [`{${organisation}}`]);
        await expect(api.query('select * from ballot')).rejects.toThrow('permission denied');
        await expect(api.query('select * from ballot_mark')).rejects.toThrow('permission denied');
        return (await api.query('select * from count_ballots($1, $2)', [tenant, id])).rows;
      });
    expect(await as(tenant)).toEqual([]);
    await passClosing(here.database, id);
    expect(await as((await signedIn(here.database)).organisationId)).toEqual([]);
    expect(await as(tenant)).toHaveLength(1);
  });
});

describe('a ballot is refused', () => {
  it.each([
    ['without a choice', []],
    ['with more choices than there may be', [1, 2, 3]],
    ['with a need twice', [1, 1]],
  ])('%s', async (_, numbers) => {
    const round = await opened();
    expect(await vote(round, numbers)).toMatchObject({ __typename: 'InvalidInput', path: ['choices'] });
  });

  it('for a need of another round', async () => {
    const [round, other] = [await opened(), await opened()];
    const refused = await casts(here.api, round, { choices: needsOf(other, 1) });
    expect(refused).toMatchObject({ __typename: 'InvalidInput', path: ['choices'] });
  });

  it('by a browser without a proper token', async () => {
    expect(await vote(await opened(), [1], 'short')).toMatchObject({
      __typename: 'InvalidInput',
      path: ['browserToken'],
    });
  });

  it('before the round opens and after it closes', async () => {
    const later = new Date(Date.now() + 60_000).toISOString();
    expect(await vote(await opened({ opensAt: later }), [1])).toMatchObject({
      __typename: 'RoundNotOpen',
      path: ['roundId'],
    });
    const round = await opened();
    await passClosing(here.database, rowId(String(round['id'])));
    expect((await vote(round, [1]))['__typename']).toBe('RoundNotOpen');
  });

  it('when too many came from one address, which is told with the time to try again', async () => {
    const round = await opened();
    const outcomes: Loose[] = [];
    for (let each = 0; each < 31; each += 1)
      outcomes.push(await casts(here.api, round, { choices: needsOf(round, 1), address: '203.0.113.9' }));
    expect(outcomes.filter((each) => String(each['__typename']) === 'CastBallotSuccess')).toHaveLength(30);
    expect(outcomes.at(-1)).toMatchObject({
      __typename: 'AttemptsUsedUp',
      message: expect.stringContaining('paper ballot'),
    });
    expect(Date.parse(String(outcomes.at(-1)?.['retryAt']))).toBeGreaterThan(Date.now());
  });
});
