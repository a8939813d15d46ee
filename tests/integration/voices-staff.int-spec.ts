import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Loose } from '../support/graphql.js';
import { asOwner } from '../support/people.js';
import { casts, ended, knowPlace, needsOf, newRound, openedRound, passClosing, roundOf } from '../support/voices.js';
import { rowId, type World, world } from '../support/world.js';

let here: World;
beforeAll(async () => {
  here = await world(1, { trustedProxies: ['loopback'] });
  await knowPlace(here.database);
}, 60_000);
afterAll(() => here?.close());

const opened = (more: object = {}) => openedRound(here.api, here.lead, more);
const by = (token: string | undefined, answer = '') => ({ token, answer });
const rows = async (sql: string, id: unknown) =>
  asOwner(here.database, async (owner) => (await owner.query<Record<string, unknown>>(sql, [rowId(String(id))])).rows);
const closed = async (round: Loose) => {
  await passClosing(here.database, rowId(String(round['id'])));
  const result = await ended(here.api, 'closePriorityRound', { roundId: round['id'] }, by(here.lead.token));
  expect(result['__typename']).toBe('ClosePriorityRoundSuccess');
  return roundOf(here.api, round['id']);
};
const TODAY = new Date().toISOString().slice(0, 10);
const enters = (round: Loose, more: object = {}) => {
  const sheet = { channel: 'PAPER', batch: 'Library', sheet: 1, receivedOn: TODAY, choices: needsOf(round, 1) };
  const input = { roundId: round['id'], ...sheet, ...more };
  return ended(here.api, 'enterBallot', input, by(here.lead.token, 'sheet nextSheet'));
};
const decides = (needId: string, decision: string, more: object = {}) =>
  ended(here.api, 'moderateNeed', { needId, decision, title: 'A bench by the bus', ...more }, by(here.lead.token));
const allNeeds = async () => {
  const query = `{ communityNeeds(authorityId: "${here.lead.organisation}") { id roundId number title state reason } }`;
  return (await here.api.gql(query, {}, here.lead.token)).data['communityNeeds'] as Loose;
};
/** The id of a need that a resident has just proposed. */
const proposed = async (round: Loose, title = 'A bench'): Promise<string> => {
  await ended(here.api, 'proposeNeed', { roundId: round['id'], title });
  const needs = await allNeeds();
  return String(needs.find((need) => need['roundId'] === round['id'] && String(need['state']) === 'PROPOSED')?.['id']);
};

describe('a sheet', () => {
  it('is entered once, with who entered it and where it lies; the next number follows', async () => {
    const round = await opened();
    expect(await enters(round)).toMatchObject({ __typename: 'EnterBallotSuccess', sheet: 1, nextSheet: 2 });
    expect(await enters(round)).toMatchObject({
      ...{ __typename: 'InvalidInput', path: ['sheet'], message: expect.stringContaining('the next one is 2') },
    });
    expect(await enters(round, { channel: 'PHONE', batch: 'Calls', sheet: 7 })).toMatchObject({ nextSheet: 8 });
    const kept = await rows(
      'select channel, entered_by, batch, sheet from ballot where round_id = $1 order by 1',
      round['id'],
    );
    expect(kept).toEqual([
      { channel: 'PAPER', entered_by: here.lead.personId, batch: 'Library', sheet: 1 },
      { channel: 'PHONE', entered_by: here.lead.personId, batch: 'Calls', sheet: 7 },
    ]);
  });

  it('is taken after the closing time as long as it came before, and not once the round was counted', async () => {
    const round = await opened();
    await passClosing(here.database, rowId(String(round['id'])));
    expect((await enters(round))['__typename']).toBe('EnterBallotSuccess');
    await closed(round);
    expect((await enters(round, { sheet: 2 }))['__typename']).toBe('RoundNotOpen');
  });

  it('says all that is wrong with it', async () => {
    const wrong = { batch: ' ', sheet: 0, receivedOn: '2099-01-01', choices: [] };
    const refused = await enters(await opened(), wrong);
    expect(refused['faults']?.map((fault) => fault['path'])).toEqual([
      '$.batch',
      '$.sheet',
      '$.receivedOn',
      '$.choices',
    ]);
    expect(await enters(await opened(), { channel: 'ONLINE' })).toMatchObject({ path: ['channel'] });
  });
});

describe('a need that a resident proposes', () => {
  it('is shown once an officer has let it through, in the officer’s words', async () => {
    const round = await opened();
    const need = await proposed(round);
    expect((await roundOf(here.api, round['id']))['needs']).toHaveLength(3);
    await decides(need, 'SHOW');
    const { needs } = await roundOf(here.api, round['id']);
    expect(needs?.[3]).toMatchObject({ number: 4, title: 'A bench by the bus', byAuthority: false });
  });

  it('is declined with a reason only, and what is shown is not declined', async () => {
    const round = await opened();
    const need = await proposed(round);
    expect(await decides(need, 'DECLINE')).toMatchObject({ __typename: 'InvalidInput', path: ['reason'] });
    expect((await decides(need, 'DECLINE', { reason: 'It names somebody' }))['__typename']).toBe('ModerateNeedSuccess');
    const [shown = ''] = needsOf(round, 1);
    expect(await decides(shown, 'DECLINE', { reason: 'No' })).toMatchObject({ path: ['decision'] });
  });

  it('is merged into one that is shown, which counts its ballots once', async () => {
    const round = await opened({ ballotKind: 'RANKED', mostChoices: 3 });
    const need = await proposed(round);
    await decides(need, 'SHOW');
    for (let each = 0; each < 5; each += 1) await casts(here.api, round, { choices: [need, ...needsOf(round, 2, 1)] });
    const [into] = needsOf(round, 1);
    expect(await decides(need, 'MERGE')).toMatchObject({ __typename: 'InvalidInput', path: ['mergeInto'] });
    expect((await decides(need, 'MERGE', { mergeInto: into }))['__typename']).toBe('ModerateNeedSuccess');
    const { results } = await closed(round);
    expect(results?.['needs']).toMatchObject([
      { rank: 1, need: { title: 'A later bus' }, ballots: { count: 5 } },
      { rank: 2, need: { title: 'A youth club' }, ballots: { count: 5 } },
      { rank: null, need: { title: 'A warm room' } },
    ]);
  });
});

describe('an officer', () => {
  it('cannot close a round before its time, and nothing of a counted round changes', async () => {
    const round = await opened();
    const early = await ended(here.api, 'closePriorityRound', { roundId: round['id'] }, by(here.lead.token));
    expect(early).toMatchObject({ __typename: 'RoundNotOpen' });
    await closed(round);
    const again = await ended(here.api, 'closePriorityRound', { roundId: round['id'] }, by(here.lead.token));
    expect(again).toMatchObject({ __typename: 'RoundNotOpen', message: expect.stringContaining('was counted') });
    const change = rows("update priority_round set title = 'x' where id = $1", round['id']);
    await expect(change).rejects.toThrow('never changed');
    const need = rows("update community_need set title = 'x' where round_id = $1", round['id']);
    await expect(need).rejects.toThrow('stand');
  });

  it('is told everything that is wrong with a new round, and nothing of it is kept', async () => {
    const before = await here.api.gql(`{ priorityRounds(authorityId: "${here.lead.organisation}") { id } }`);
    const wrong = newRound(here.lead, {
      ...{
        area: 'E06000000',
        title: ' ',
        mostChoices: 11,
        closesAt: '2020-01-01T00:00:00Z',
        needs: [{ title: 'x'.repeat(151) }],
      },
    });
    const refused = await ended(here.api, 'openPriorityRound', wrong, by(here.lead.token));
    expect(refused['faults']?.map((fault) => fault['path'])).toEqual(
      expect.arrayContaining(['$.title', '$.mostChoices', '$.needs[0].title', '$.area', '$.closesAt']),
    );
    const after = await here.api.gql(`{ priorityRounds(authorityId: "${here.lead.organisation}") { id } }`);
    expect(after.data['priorityRounds']).toEqual(before.data['priorityRounds']);
  });
});
