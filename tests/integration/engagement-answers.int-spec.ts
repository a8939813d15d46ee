import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { noticeOfItsOwn, noticeSteps, publicEngagement } from '../support/notices.js';
import { asOwner, type SignedInPerson } from '../support/people.js';
import { type World, world } from '../support/world.js';

let here: World;
beforeAll(async () => void (here = await world(1)), 60_000);
afterAll(() => here?.close());

const PUBLISH = `mutation ($input: PublishEngagementAnswerInput!) { publishEngagementAnswer(input: $input) { __typename
  ... on UserError { message path } ... on InvalidInput { faults { path } } } }`;
const READ = `query ($id: ID!) { notice(id: $id) { tender { id } details { engagement engagementEnd }
  engagementAnswers { number question answer corrects } } }`;

const ROOF = { question: 'Which roof?', answer: 'The hall’s.' };
const publish = async (noticeId: string, change: object = {}, who: SignedInPerson = here.lead) =>
  (await here.api.gql(PUBLISH, { input: { noticeId, ...ROOF, ...change } }, who.token)).data['publishEngagementAnswer'];
/** As somebody reads it who has no account. */
const read = async (id: string) => (await here.api.gql(READ, { id })).data['notice'];

describe('answers to the market before a tender', () => {
  it('wait until the notice of the engagement is public', async () => {
    const { tenderId } = await here.steps.draft(noticeOfItsOwn());
    const steps = noticeSteps(here.api, here.lead);
    const written = await steps.ready(tenderId, 'UK2');
    expect(await publish(written)).toMatchObject({ __typename: 'WrongPhase', path: ['noticeId'] });
    await steps.submit(written);
    expect(await publish(written)).toMatchObject({ __typename: 'WrongPhase' });
    expect(await read(written)).toBeNull();
  });

  it('are everybody’s from then on, in their order, with what is asked; nothing else of the draft is', async () => {
    const id = await publicEngagement(here);
    expect(await publish(id)).toEqual({ __typename: 'PublishEngagementAnswerSuccess' });
    const corrected = { question: ROOF.question, answer: 'The hall’s and the library’s.', corrects: 1 };
    expect(await publish(id, corrected)).toMatchObject({ __typename: 'PublishEngagementAnswerSuccess' });
    expect(await read(id)).toEqual({
      tender: null,
      details: { engagement: 'A meeting at the town hall.', engagementEnd: '2098-01-10' },
      engagementAnswers: [
        { number: 1, ...ROOF, corrects: null },
        { number: 2, ...corrected },
      ],
    });
  });

  it('are published once however often it is pressed, and numbered one by one', async () => {
    const id = await publicEngagement(here);
    const ended = await Promise.all([1, 2, 3].map(() => publish(id)));
    expect(ended.map((one) => one?.['__typename']).sort()).toEqual([
      ...['InvalidInput', 'InvalidInput', 'PublishEngagementAnswerSuccess'],
    ]);
    await Promise.all(['a', 'b'].map((question) => publish(id, { question })));
    const { engagementAnswers } = (await read(id)) as unknown as { engagementAnswers: { number: number }[] };
    expect(engagementAnswers.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('are never changed or taken back, whoever asks the database', async () => {
    const id = await publicEngagement(here);
    await publish(id);
    const rights = await asOwner(here.database, (client) =>
      client.query<{ right: string }>(
        `select privilege_type as right from information_schema.role_table_grants
          where table_name = 'engagement_answer' and grantee <> 'commonweal_owner' and grantee like 'commonweal%'`,
      ),
    );
    expect(rights.rows.map(({ right }) => right).sort()).toEqual(['INSERT', 'SELECT']);
  });

  it('are published by their authority alone, and say something', async () => {
    const id = await publicEngagement(here);
    expect(await publish(id, {}, here.suppliers[0])).toMatchObject({ __typename: 'NotFound' });
    expect(await publish(id, { answer: ' ', corrects: 7 })).toMatchObject({
      __typename: 'InvalidInput',
      faults: [{ path: '$.answer' }, { path: '$.corrects' }],
    });
    expect(await read(id)).toMatchObject({ engagementAnswers: [] });
  });
});
