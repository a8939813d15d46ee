import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Measure, OPEN_MEASURES } from '@commonweal/measures';

import { approved } from '../support/approval.js';
import { smallNotice } from '../support/notice.js';
import { passDeadline } from '../support/people.js';
import { type Draft, TenderingWorld, uuidOf } from './tendering-world.js';

const grade = '{"kind":"grade","max":"5"}';
const STATE = 'tender { state version publishedAt closedAt lots { criteriaHash } }';

describe('publishing', () => {
  let world: TenderingWorld;
  let draft: Draft;
  beforeAll(async () => {
    world = await TenderingWorld.start();
  });
  afterAll(() => world?.end());
  beforeEach(async () => {
    draft = await world.people.draft();
  });

  const publish = async (input: object = {}, token?: string) => {
    await approved(world.api, world.lead, draft.tenderId);
    return world.change(
      'publishTender',
      { tenderId: draft.tenderId, version: await world.people.versionOf(draft.tenderId), ...input },
      { success: STATE, failure: '... on NotReady { faults { path message } }', ...(token && { token }) },
    );
  };
  const gaps = async (): Promise<string[]> => (await publish())['faults']!.map(({ path }) => String(path));

  it('fixes criteria, rules and measures by their hash, at an instant of the database', async () => {
    draft = await world.readyDraft();
    const before = Date.now();
    const { tender } = await publish();
    expect(tender).toMatchObject({ state: 'PUBLISHED', version: 4, closedAt: null });
    expect(tender!['lots']).toEqual([{ criteriaHash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) }]);
    expect(Math.abs(Date.parse(String(tender!['publishedAt'])) - before)).toBeLessThan(60_000);
  });

  it('gives equal lots one hash and different lots different ones', async () => {
    const hashes = [];
    for (const lastResort of ['A draw', 'A draw', 'A vote']) {
      draft = await world.readyDraft({ lastResort });
      hashes.push((await publish())['tender']!['lots']![0]!['criteriaHash']);
    }
    expect(hashes[0]).toBe(hashes[1]);
    expect(hashes[0]).not.toBe(hashes[2]);
  });

  it('lists every gap of a draft', async () => {
    draft = await world.people.draft(smallNotice({ tenderPeriod: {}, lots: [] }));
    const refused = await publish();
    expect(refused).toMatchObject({ __typename: 'NotReady', path: ['deadline'] });
    expect(refused['message']).toBe('3 things are missing before this tender can be published');
    expect(refused['faults']!.map(({ path }) => path)).toEqual([
      '$.deadline',
      '$.lots[0].criteria',
      '$.lots[0].scoring.lastResort',
    ]);
  });

  it('refuses a deadline that is not in the future', async () => {
    draft = await world.readyDraft();
    await passDeadline(world.database, uuidOf(draft.tenderId));
    expect(await gaps()).toEqual(['$.deadline']);
  });

  it('refuses imported weights that do not make 100', async () => {
    const criteria = [{ type: 'price', name: 'Price', numbers: [{ number: 90, weight: 'percentageExact' }] }];
    draft = await world.people.draft(smallNotice({ lots: [], awardCriteria: { criteria } }));
    expect(await gaps()).toEqual(['$.lots[0].criteria[0].weight', '$.lots[0].scoring.lastResort']);
  });

  it('refuses a sum of points that no price is in', async () => {
    await world.people.withCriteria(draft, {
      criteria: [{ key: 'quality', name: 'Quality', kind: 'QUALITY', weight: '100', scoring: grade }],
      tieBreak: [],
    });
    expect(await gaps()).toEqual(['$.lots[0].criteria']);
  });

  it('refuses a weight that the published precision cannot write', async () => {
    const parts = [
      ['a', '33.3333'],
      ['b', '66.6667'],
    ].map(([key, weight]) => ({
      key,
      name: key,
      kind: 'QUALITY',
      weight,
      scoring: key === 'a' ? grade : '{"kind":"lowest-ratio"}',
    }));
    await world.people.withCriteria(draft, { criteria: parts, tieBreak: [] });
    expect(await gaps()).toEqual(['$.lots[0].criteria[0].weight', '$.lots[0].criteria[1].weight']);
    await world.people.withCriteria(draft, { criteria: parts, tieBreak: [], precision: 4 });
    expect((await publish())['__typename']).toBe('PublishTenderSuccess');
  });

  it.each([
    ['nothing to count', [], 'Choose the measures whose commitments count'],
    ['only what has no value', ['GRADED'], 'Choose at least one measure with a value'],
    ['public savings and wellbeing, never added together', ['FISCAL', 'WELLBEING'], 'not both'],
  ])('refuses social value in pounds with %s', async (_, kinds, message) => {
    const kindOf = ({ proxy }: Measure) => proxy?.kind ?? 'GRADED';
    const measureIds = kinds.map((kind) => OPEN_MEASURES.measures.find((measure) => kindOf(measure) === kind)?.id);
    await world.people.withCriteria(draft);
    await world.people.mutate(
      'chooseMeasures',
      'ChooseMeasuresInput',
      { lotId: draft.lotId, version: 2, measureIds },
      '',
    );
    const { faults } = await publish();
    expect(faults).toEqual([{ path: '$.lots[0].measures', message: expect.stringContaining(message) }]);
  });

  it('is for members of the authority, on the version that they read', async () => {
    expect(await publish({}, world.stranger.token)).toMatchObject({
      __typename: 'NotFound',
      path: ['tenderId'],
    });
    expect(await publish({ version: 9 })).toMatchObject({ __typename: 'Conflict', currentVersion: 1 });
  });

  it('publishes once, however many try at once', async () => {
    draft = await world.readyDraft();
    const results = await Promise.all([1, 2, 3].map(() => publish({ version: 3 })));
    expect(results.map((result) => result['__typename']).sort()).toEqual([
      'Conflict',
      'Conflict',
      'PublishTenderSuccess',
    ]);
    expect(await publish()).toMatchObject({ __typename: 'WrongPhase', path: ['tenderId'] });
  });

  it('lets nothing of what was published change', async () => {
    draft = await world.readyDraft();
    await publish();
    const { lotId, tenderId } = draft;
    const version = 4;
    const changes = [
      ['updateTender', { tenderId, version, title: 'Other' }],
      ['setAwardCriteria', { lotId, version, criteria: [] }],
      ['addSocialValueCriterion', { lotId, version, weight: '10' }],
      ['chooseMeasures', { lotId, version, measureIds: [] }],
    ] as const;
    for (const [name, input] of changes) {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
      expect(await world.people.mutate(name, type, input, '')).toMatchObject({ __typename: 'WrongPhase' });
    }
    expect(await world.people.versionOf(tenderId)).toBe(4);
  });
});
