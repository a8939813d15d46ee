import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { decisions } from '../support/decisions.js';
import { heardPlace, type Votes } from '../support/heard-place.js';
import { asOwner } from '../support/people.js';
import { begunTender } from '../support/new-tender.js';
import { AREA, knowPlace } from '../support/voices.js';
import { type Draft, TenderingWorld, uuidOf } from './tendering-world.js';

const NEEDS = `placeNeeds { code place { name } decile notHeard round { title ballots { count } }
  needs { needId rank title percent answer { uptake words } } }`;
const FAULTS = '... on InvalidInput { faults { path message } }';
const VOTES: Votes = [
  ...([
    ['A later bus', 40],
    ['A warm room', 30],
    ['A youth club', 20],
  ] as const),
  ...([
    ['Benches', 9],
    ['Help with forms', 8],
    ['A sixth', 7],
    ['Something rare', null],
  ] as const),
];

describe('what places said they need', () => {
  let world: TenderingWorld;
  let needs: string[];
  beforeAll(async () => {
    world = await TenderingWorld.start();
    await knowPlace(world.database);
    await asOwner(world.database, (owner) =>
      owner.query(
        `insert into place (code, kind, name, dataset, is_fictional) values ('E01000001', 'NEIGHBOURHOOD', 'City 001A', 'test', false)`,
      ),
    );
    await asOwner(world.database, (owner) =>
      owner.query(`insert into place_deprivation values ('E01000001', 'test', 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)`),
    );
    needs = await heardPlace(world.database, world.lead, { area: AREA, votes: VOTES });
  });
  afterAll(() => world?.end());

  /** A draft that is ready but for its needs, in a place that was heard and one that was not. */
  async function placed(): Promise<Draft> {
    const draft = await world.readyDraft();
    const version = await world.people.versionOf(draft.tenderId);
    await world.change('updateTender', { tenderId: draft.tenderId, version, placeCodes: [AREA, 'E01000001'] });
    return draft;
  }
  const answers = (ids: readonly string[]) =>
    ids.map((needId, at) => ({
      needId,
      uptake: ['TAKEN_UP', 'ELSEWHERE', 'NOT_MET'][at % 3],
      words: ` Answer ${at} `,
    }));
  const answer = async ({ tenderId }: Draft, given: readonly object[]) => {
    const version = await world.people.versionOf(tenderId);
    const selection = { success: `tender { version ${NEEDS} }`, failure: FAULTS };
    return world.change('answerNeeds', { tenderId, version, answers: given }, selection);
  };
  const shown = async (id: string, token?: string) =>
    (await world.api.gql(`query ($id: ID!) { tender(id: $id) { ${NEEDS} } }`, { id }, token)).data['tender'];

  it('are the first five of the last round, without what is hidden; a place without a round was not heard', async () => {
    const { tenderId } = await placed();
    const [heard, unheard] = (await shown(tenderId, world.lead.token))!['placeNeeds']!;
    expect(heard).toMatchObject({
      ...{ code: AREA, place: { name: 'Harbourside' }, notHeard: false, decile: null },
      round: { title: 'What matters here?', ballots: { count: 114 } },
    });
    expect(heard!['needs']!.map(({ title }) => title)).toEqual(VOTES.slice(0, 5).map(([title]) => title));
    expect(unheard).toEqual({
      ...{ code: 'E01000001', place: { name: 'City 001A' }, notHeard: true, decile: 1, round: null, needs: [] },
    });
    expect(await shown(tenderId)).toBeNull();
  });

  it('are answered for some first, and publication names each that is open, with how to mend it', async () => {
    const draft = await placed();
    const { tender } = await answer(draft, answers(needs.slice(0, 3)));
    expect(tender!['placeNeeds']![0]!['needs']).toMatchObject([
      { answer: { uptake: 'TAKEN_UP', words: 'Answer 0' } },
      { answer: { uptake: 'ELSEWHERE' } },
      { answer: { uptake: 'NOT_MET' } },
      { answer: null },
      { answer: null },
    ]);
    const { __typename, faults } = await world.people.publish(draft.tenderId);
    expect(__typename).toBe('NotReady');
    expect(faults).toEqual(
      ['Benches', 'Help with forms'].map((title, at) => ({
        path: `$.placeNeeds[0].needs[${at + 3}].answer`,
        message: expect.stringMatching(new RegExp(`^Harbourside .*“${title}”.*You said, we did`)),
      })),
    );
  });

  it('are answered in public from publication on, on the tender and by place, and the answers stand', async () => {
    const draft = await placed();
    await answer(draft, answers(needs.slice(0, 5)));
    expect(await world.people.publish(draft.tenderId)).toMatchObject({ __typename: 'PublishTenderSuccess' });
    // A later round asks for the answers of later tenders.
    await heardPlace(world.database, world.lead, { area: AREA, votes: [['Something new', 50]] });
    const seen = (await shown(draft.tenderId))!['placeNeeds'];
    expect(seen![0]!['needs']).toHaveLength(5);
    const query = `{ needAnswers(area: "${AREA.toLowerCase()}") { tender { id } needs { ${NEEDS.slice(13, -2)} } } }`;
    const { data } = await world.api.gql(query);
    expect(data['needAnswers']).toEqual([{ tender: { id: draft.tenderId }, needs: seen![0] }]);
    const change = `update tender_groundwork set answers = '[]' where tender_id = '${uuidOf(draft.tenderId)}'`;
    await expect(asOwner(world.database, (owner) => owner.query(change))).rejects.toThrow('stands');
    expect(await answer(draft, [])).toMatchObject({ __typename: 'WrongPhase' });
  });

  it('are refused answers to needs of elsewhere, twice, and without words', async () => {
    const other = await heardPlace(world.database, world.lead, { area: 'E05000002', votes: [['Elsewhere', 9]] });
    const fresh = await heardPlace(world.database, world.lead, { area: AREA, votes: VOTES });
    const given = answers([other[0]!, fresh[0]!, fresh[0]!]).toSpliced(1, 1, {
      ...{ needId: fresh[0]!, uptake: 'NOT_MET', words: ' ' },
    });
    const { faults } = await answer(await placed(), given);
    expect(faults!.map(({ path }) => path)).toEqual([
      ...['$.answers[0].needId', '$.answers[1].words', '$.answers[2].needId'],
    ]);
  });

  it('say nothing for a code that is none', async () => {
    const { data } = await world.api.gql(`{ needAnswers(area: "'{},") { tender { id } } }`);
    expect(data['needAnswers']).toEqual([]);
  });

  it('lead to measures, with the reason, which is kept for those chosen and published with the tender', async () => {
    const draft = await placed();
    const asked = `suggestions { measure { id } placeCode theme because becauseCy source }
      criteriaReasons { measure { id } placeCode because lotId }`;
    const read = async (token?: string) =>
      (await world.api.gql(`query ($id: ID!) { tender(id: $id) { ${asked} } }`, { id: draft.tenderId }, token)).data;
    const { tender } = await read(world.lead.token);
    const suggested = (place: string) =>
      tender!
        ['suggestions']!.filter(({ placeCode }) => String(placeCode) === place)
        .map((each) => each['measure']!['id']);
    expect(suggested(AREA)).toContain('community-spaces');
    expect(suggested('E01000001')).toContain('jobs-unemployed');
    const reason = async (measureIds: readonly string[]) => {
      const version = await world.people.versionOf(draft.tenderId);
      return world.change('reasonCriteria', { lotId: draft.lotId, version, measureIds }, { failure: FAULTS });
    };
    expect(await reason(['jobs-unemployed', 'community-spaces'])).toMatchObject({
      faults: [{ path: '$.measureIds[1]', message: expect.stringContaining('choose it first') }],
    });
    expect(await reason(['jobs-unemployed'])).toMatchObject({ __typename: 'ReasonCriteriaSuccess' });
    const top = (await shown(draft.tenderId, world.lead.token))!['placeNeeds']![0]!['needs']!;
    await answer(draft, answers(top.map(({ needId }) => String(needId))));
    expect(await world.people.publish(draft.tenderId)).toMatchObject({ __typename: 'PublishTenderSuccess' });
    const { tender: published } = await read();
    expect(published!['suggestions']).toEqual([]);
    expect(published!['criteriaReasons']![0]).toMatchObject({
      ...{ lotId: draft.lotId, placeCode: 'E01000001', measure: { id: 'jobs-unemployed' } },
      because: expect.stringContaining('1 of 1 neighbourhoods of City 001A (100.00 %)'),
    });
  });

  it('are beside the decisions before a tender, which services above the threshold make before publication', async () => {
    const route = { nation: 'ENGLAND', subject: 'SERVICES', noticeDate: '2026-12-01', regime: 'ACT_OPEN' };
    const tenderId = await begunTender(world.api, world.lead, { route, stages: [] });
    const { faults } = await world.people.publish(tenderId);
    expect(faults!.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['$.decisions.equality', '$.decisions.consultation']),
    );
    const set = async (more: object) => {
      const version = await world.people.versionOf(tenderId);
      const success = `tender { decisions { equality { assessed words reference } consultation { consulting reason }
        market { question answer } missing { path fix } } }`;
      return world.change('setDecisions', { tenderId, version, ...more }, { success, failure: FAULTS });
    };
    expect((await set({ consultation: decisions.consultation }))['tender']!['decisions']).toMatchObject({
      ...{ equality: null, market: null, missing: [{ path: '$.equality' }] },
    });
    expect((await set(decisions))['tender']!['decisions']).toEqual({ ...decisions, missing: [] });
    const again = await world.people.publish(tenderId);
    expect(again['faults']!.filter(({ path }) => String(path).startsWith('$.decisions'))).toEqual([]);
    expect(await set({ equality: { ...decisions.equality, reference: ' ' } })).toMatchObject({
      faults: [{ path: '$.equality.reference' }],
    });
  });
});
