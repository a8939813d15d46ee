import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { asked, atMeeting, decides, knowWard, listed, noted, QUESTION, WARD } from '../support/councillors.js';
import type { Loose } from '../support/graphql.js';
import { ended } from '../support/voices.js';
import { publishedTender, type World, world } from '../support/world.js';

let here: World;
beforeAll(async () => {
  here = await world(0);
  await knowWard(here.database);
}, 60_000);
afterAll(() => here?.close());

const by = (answer = '') => ({ token: here.lead.token, answer });
const seen = async (id: unknown, token?: string) => {
  const { data } = await here.api.gql(`{ wardQuestions(ward: "${WARD}") { ${QUESTION} } }`, {}, token);
  return (data['wardQuestions'] as unknown as Loose[]).find((each) => each['id'] === id);
};

describe('a question that staff note', () => {
  it('is public with where it can be found, and has waited since its own day', async () => {
    const question = await noted(here.api, here.lead, atMeeting(await listed(here.api, here.lead)));
    expect(await seen(question['id'])).toMatchObject({
      ...{ channel: 'MEETING', askedOn: '2026-06-05', provenance: 'Full council, item 7', language: 'EN' },
      workingDaysWaited: expect.any(Number),
    });
    expect(Number((await seen(question['id']))?.['workingDaysWaited'])).toBeGreaterThan(100);
  });

  it('is refused with a day to come, as if from the page, or without a place to find it', async () => {
    const wrong = { askedOn: '2099-01-01', channel: 'ONLINE', provenance: ' ', question: '' };
    const input = atMeeting(await listed(here.api, here.lead), wrong);
    const { faults } = await ended(here.api, 'recordWardQuestion', input, by());
    expect((faults as unknown as Loose[]).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['$.question', '$.askedOn', '$.channel', '$.provenance']),
    );
  });
});

describe('an answer', () => {
  const answers = (questionId: string, version: number, more: object = {}) =>
    ended(
      here.api,
      'answerWardQuestion',
      { questionId, version, words: 'In May.', ...more },
      by(`question { ${QUESTION} }`),
    );

  it('is corrected by a new version, and the former stays with its day', async () => {
    const { questionId } = await asked(here.api, here.lead);
    await answers(questionId, 0, { wordsCy: 'Ym mis Mai.' });
    expect(await answers(questionId, 0)).toMatchObject({ __typename: 'Conflict' });
    await answers(questionId, 1, { words: 'In June.', wordsCy: ' ' });
    expect(await seen(questionId)).toMatchObject({
      workingDaysWaited: null,
      answers: [
        { version: 2, words: 'In June.', wordsCy: null, answeredAt: expect.any(String) },
        { version: 1, words: 'In May.', wordsCy: 'Ym mis Mai.', answeredAt: expect.any(String) },
      ],
    });
  });

  it('can lead to a published tender of the authority, not to a draft', async () => {
    const { questionId } = await asked(here.api, here.lead);
    const [{ tenderId }, draft] = [await publishedTender(here), await here.steps.draft()];
    const refused = await answers(questionId, 0, { tenderId: draft.tenderId });
    expect(refused['faults']).toEqual([expect.objectContaining({ path: '$.tenderId' })]);
    await answers(questionId, 0, { tenderId });
    expect((await seen(questionId))?.['answers']?.[0]?.['tender']).toMatchObject({ id: tenderId });
  });
});

describe('a question that is withheld', () => {
  it('still shows that it was asked and why it is withheld, and its authority alone what it says', async () => {
    const { questionId } = await asked(here.api, here.lead);
    const answer = { questionId, version: 0, words: 'About Mr Example.' };
    await ended(here.api, 'answerWardQuestion', answer, by());
    await decides(here.api, 'withholdWardQuestion', { questionId, reason: 'PERSONAL_DATA' }, here.lead.token);
    expect(await seen(questionId)).toMatchObject({
      ...{ askedBy: 'Councillor Example', withheld: 'PERSONAL_DATA', question: null, provenance: null, answers: [] },
      workingDaysWaited: null,
    });
    expect(await seen(questionId, here.lead.token)).toMatchObject({ question: expect.any(String), answers: [{}] });
    await decides(here.api, 'withholdWardQuestion', { questionId, reason: null }, here.lead.token);
    expect(await seen(questionId)).toMatchObject({ withheld: null, question: expect.any(String), answers: [{}] });
  });
});

describe('what staff see first', () => {
  it('are questions that wait, the oldest before all', async () => {
    const query = `{ wardQuestions(authorityId: "${here.lead.organisation}") { askedOn withheld answers { version } } }`;
    const old = await noted(
      here.api,
      here.lead,
      atMeeting(await listed(here.api, here.lead), { askedOn: '2020-02-03' }),
    );
    const { data } = await here.api.gql(query, {}, here.lead.token);
    const questions = data['wardQuestions'] as unknown as Loose[];
    expect(questions[0]).toMatchObject({ askedOn: old['askedOn'] });
    const waits = questions.map((each) => !each['withheld'] && (each['answers'] as unknown as Loose[]).length === 0);
    expect(waits.indexOf(false)).toBe(waits.filter(Boolean).length);
  });
});
