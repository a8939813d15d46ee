import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { begunTender, newFundingCall } from '../support/new-tender.js';
import { signedIn } from '../support/people.js';
import { type Draft, TenderingWorld } from './tendering-world.js';

const TIMELINE = `tender { version deadline enquiryDeadline route { noticeDate stages { deadline }
  timeline { documentsWithNotice urgent dates { milestone date workingDays }
    breaches { field rule fix statutory reason { text textCy source standing } } } } }`;
const FAULTS = '... on InvalidInput { faults { path message } }';

const open = {
  route: { nation: 'ENGLAND', subject: 'SERVICES', noticeDate: '2026-12-01', regime: 'ACT_OPEN' },
  stages: [],
};

describe('the timeline of a draft', () => {
  let world: TenderingWorld;
  beforeAll(async () => {
    world = await TenderingWorld.start();
  });
  afterAll(() => world?.end());

  const begin = (more: object = open) => begunTender(world.api, world.lead, more);
  const plan = async (tenderId: string, days: Readonly<Record<string, string>>, more: object = {}) => {
    const dates = Object.entries(days).map(([milestone, date]) => ({ milestone, date }));
    const version = await world.people.versionOf(tenderId);
    return world.change('planTimeline', { tenderId, version, dates, ...more }, { success: TIMELINE, failure: FAULTS });
  };

  it('keeps the days, with the working days of the nation between them', async () => {
    const { tender } = await plan(await begin(), {
      PUBLISH: '2027-03-22',
      DEADLINE: '2027-04-16',
      AWARD: '2027-05-17',
    });
    expect(tender!['route']!['timeline']).toMatchObject({
      breaches: [],
      dates: [
        { milestone: 'PUBLISH', date: '2027-03-22', workingDays: null },
        { milestone: 'DEADLINE', date: '2027-04-16', workingDays: 17 },
        { milestone: 'AWARD', date: '2027-05-17', workingDays: 20 },
      ],
    });
    expect(tender!['route']!['noticeDate']).toBe('2027-03-22');
    expect(tender!['version']).toBe(2);
  });

  it.each([
    ['before the clocks go forward', '2027-03-26', '2027-03-26T12:00:00.000Z'],
    ['after', '2027-03-29', '2027-03-29T11:00:00.000Z'],
    ['on the day itself', '2027-03-28', '2027-03-28T11:00:00.000Z'],
    ['on the day they go back', '2027-10-31', '2027-10-31T12:00:00.000Z'],
  ])('sets the deadline at noon in London: %s', async (_, DEADLINE, instant) => {
    const { tender } = await plan(await begin(), { PUBLISH: '2027-01-04', DEADLINE, ENQUIRIES_END: '2027-01-15' });
    expect(tender).toMatchObject({ deadline: instant, enquiryDeadline: '2027-01-15T12:00:00.000Z' });
  });

  it('keeps the time of a deadline whose day stays', async () => {
    const tenderId = await begin();
    await world.change('updateTender', { tenderId, version: 1, deadline: '2027-03-26T17:00:00Z' });
    const { tender } = await plan(tenderId, { PUBLISH: '2027-01-04', DEADLINE: '2027-03-26' });
    expect(tender).toMatchObject({ deadline: '2027-03-26T17:00:00.000Z' });
  });

  it('says of each breach the day, the rule, the fix and the source, and saves the plan nevertheless', async () => {
    const { tender } = await plan(await begin(), { PUBLISH: '2026-12-01', DEADLINE: '2026-12-25' });
    expect(tender!['route']!['timeline']!['breaches']).toEqual([
      {
        ...{ field: 'DEADLINE', rule: 'TENDERING_PERIOD', fix: '2026-12-26', statutory: true },
        reason: {
          text: expect.stringContaining('Choose Saturday 26 December 2026 or later'),
          textCy: expect.stringContaining('Dydd Sadwrn 26 Rhagfyr 2026'),
          ...{ source: 'Procurement Act 2023, s.54', standing: 'R' },
        },
      },
    ]);
  });

  it('hangs on the facts of the tender', async () => {
    const days = { PUBLISH: '2026-12-01', DEADLINE: '2026-12-11' };
    const { tender } = await plan(await begin(), days, { urgent: true });
    expect(tender!['route']!['timeline']).toMatchObject({ urgent: true, breaches: [] });
  });

  it('gives the final tenders of a staged procedure the deadline of the tender', async () => {
    const { tender } = await plan(await begin({}), { PUBLISH: '2026-12-01', DEADLINE: '2099-06-01' });
    const [first, last] = tender!['route']!['stages']!;
    expect([first!['deadline'], last!['deadline']]).toEqual(['2099-02-01T12:00:00.000Z', '2099-06-01T11:00:00.000Z']);
  });

  it('refuses a plan without the day of the notice, and a day planned twice', async () => {
    const tenderId = await begin();
    const twice = { milestone: 'AWARD', date: '2027-01-04' };
    const input = { tenderId, version: 1, dates: [twice, twice] };
    const { faults } = await world.change('planTimeline', input, { failure: FAULTS });
    expect(faults!.map(({ path }) => path)).toEqual(['$.dates[1].milestone', '$.dates']);
  });

  it('needs a route to go by', async () => {
    const { tenderId } = await world.people.draft();
    expect(await plan(tenderId, { PUBLISH: '2027-01-04' })).toMatchObject({
      ...{ __typename: 'InvalidInput', path: ['tenderId'] },
    });
  });

  it('suggests the earliest days that keep every rule', async () => {
    const tenderId = await begin();
    const ask = async (args: string) => {
      const question = `query ($id: ID!) { tender(id: $id) { route { suggestedTimeline${args} { milestone date } } } }`;
      return world.api.gql(question, { id: tenderId }, world.lead.token);
    };
    const { data } = await ask('(councilGates: false)');
    const suggested = data['tender']!['route']!['suggestedTimeline']!;
    const days = Object.fromEntries(suggested.map(({ milestone, date }) => [milestone, date]));
    expect(days).toMatchObject({ PUBLISH: '2026-12-01', DEADLINE: '2026-12-29' });
    const { tender } = await plan(tenderId, days as never);
    expect(tender!['route']!['timeline']!['breaches']).toEqual([]);
    expect((await ask('(evaluation: 0)')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('publication', () => {
  let world: TenderingWorld;
  beforeAll(async () => {
    world = await TenderingWorld.start();
  });
  afterAll(() => world?.end());

  async function ready(more: object): Promise<Draft> {
    const tenderId = await begunTender(world.api, world.lead, more);
    const { data } = await world.api.gql(
      'query ($id: ID!) { tender(id: $id) { lots { id } } }',
      { id: tenderId },
      world.lead.token,
    );
    const draft = { tenderId, lotId: String(data['tender']!['lots']![0]!['id']) };
    await world.people.withCriteria(draft);
    const measures = { lotId: draft.lotId, version: 2, measureIds: ['jobs-unemployed'] };
    await world.change('chooseMeasures', measures);
    return draft;
  }
  const withDeadline = async ({ tenderId }: Draft, deadline: string) => {
    const version = await world.people.versionOf(tenderId);
    await world.change('updateTender', { tenderId, version, deadline });
  };
  const publish = ({ tenderId }: Draft) => world.people.publish(tenderId);
  const pathsOf = ({ faults }: Awaited<ReturnType<typeof publish>>) => faults?.map(({ path }) => String(path));
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

  it('is refused on a breach of a statutory minimum, by the day of publication, with rule, fix and source', async () => {
    const draft = await ready(open);
    await withDeadline(draft, inDays(20));
    const refused = await publish(draft);
    expect(refused).toMatchObject({ __typename: 'NotReady' });
    expect(refused['faults']).toEqual(
      expect.arrayContaining([
        {
          path: '$.route.timeline.DEADLINE',
          message: expect.stringMatching(
            /at least 25 calendar days.*Choose .* or later\. \(Procurement Act 2023, s\.54\)/,
          ),
        },
      ]),
    );
  });

  it('is refused to stages that cannot be run here', async () => {
    const draft = await ready({});
    expect(pathsOf(await publish(draft))).toContain('$.route.stages');
  });

  it('is refused to final tenders without a day', async () => {
    const draft = await ready({ stages: [{ kind: 'FINAL_TENDERS', name: 'Final' }] });
    expect(pathsOf(await publish(draft))).toContain('$.route.stages[0].deadline');
  });

  it('takes applications to a fund up to its cap, and not a penny more', async () => {
    const draft = await ready({ ...newFundingCall(world.lead), estimatedValue: null, stages: [] });
    await withDeadline(draft, '2099-05-08T11:00:00Z');
    await publish(draft);
    const applicant = await signedIn(world.database, 'SUPPLIER');
    const apply = (price: string) => world.people.bid(applicant, draft.lotId, { price, jobs: '1' });
    expect(await apply('50000.01')).toMatchObject({ faults: [{ path: '$.price.amount' }] });
    expect(await apply('50000.00')).toMatchObject({ __typename: 'SubmitBidSuccess' });
  });

  it('fixes the day that chose the rules', async () => {
    const draft = await ready({ ...newFundingCall(world.lead), estimatedValue: null, stages: [] });
    await withDeadline(draft, '2099-05-08T11:00:00Z');
    expect(await publish(draft)).toMatchObject({ __typename: 'PublishTenderSuccess' });
    const { data } = await world.api.gql('query ($id: ID!) { tender(id: $id) { route { noticeDate regime } } }', {
      id: draft.tenderId,
    });
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
    expect(data['tender']).toEqual({ route: { noticeDate: today, regime: 'FUNDING_CALL' } });
  });
});
