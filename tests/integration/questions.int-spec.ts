import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { Loose } from '../support/graphql.js';
import { begunTender } from '../support/new-tender.js';
import { asOwner, type SignedInPerson, signedIn } from '../support/people.js';
import { bidInput, CRITERIA } from '../support/procurement.js';
import { type Draft, TenderingWorld, uuidOf } from './tendering-world.js';

const ASKED = 'criteria { key questions { text help wordLimit } } bidEffort { questions words }';
const FAULTS = '... on InvalidInput { faults { path message } }';

const question = (text: string, wordLimit: number, help = '') => ({ text, help, wordLimit });
const asking = (key: string, questions: object[] | undefined) =>
  CRITERIA.map((each) => (each.key === key ? { ...each, questions } : each));

describe('the questions of a tender', () => {
  let world: TenderingWorld;
  let supplier: SignedInPerson;
  let draft: Draft;
  beforeAll(async () => {
    world = await TenderingWorld.start();
    supplier = await signedIn(world.database, 'SUPPLIER');
  });
  afterAll(() => world?.end());
  beforeEach(async () => {
    draft = await world.readyDraft();
  });

  const set = async (criteria: object[]) => {
    const input = { lotId: draft.lotId, version: await world.people.versionOf(draft.tenderId), criteria };
    return world.change(
      'setAwardCriteria',
      { ...input, lastResort: 'A draw' },
      { success: `lot { ${ASKED} }`, failure: FAULTS },
    );
  };
  const questionsOf = (lot: Loose | undefined) =>
    lot?.['criteria']?.find((criterion) => String(criterion['key']) === 'quality')?.['questions'];
  const seen = async (token?: string) => {
    const query = `query ($id: ID!) { tender(id: $id) { lots { criteriaHash ${ASKED} } } }`;
    return (await world.api.gql(query, { id: draft.tenderId }, token)).data['tender']?.['lots']?.[0];
  };
  const bid = (answers: object[]) => {
    const offer = bidInput(supplier, draft.lotId, { price: '90000.00', jobs: '2' });
    const other = offer.answers.filter(({ criterionKey }) => criterionKey !== 'quality');
    const selection = `... on SubmitBidSuccess { bid { id content { answers { criterionKey question text } } } } ${FAULTS}`;
    const input = { ...offer, answers: [...other, ...answers] };
    return world.people.mutate('submitBid', 'SubmitBidInput', input, selection, supplier.token);
  };

  it('are kept in the order asked, clean, and counted into the effort of a bid', async () => {
    const { lot } = await set(asking('quality', [question(' Who? ', 250, 'Name them. '), question('How?', 150)]));
    expect(questionsOf(lot)).toEqual([question('Who?', 250, 'Name them.'), question('How?', 150)]);
    expect(lot).toMatchObject({ bidEffort: { questions: 3, words: 250 + 150 + 500 } });
  });

  it('stay where a change of the criteria does not speak of them', async () => {
    await set(asking('quality', [question('Who?', 250)]));
    expect(questionsOf((await set(asking('quality', undefined))).lot)).toEqual([question('Who?', 250)]);
    expect(questionsOf((await set(asking('quality', []))).lot)).toEqual([]);
  });

  it.each([
    ['a criterion that nobody grades', 'price', [question('Why?', 5)], '$.criteria[0].questions'],
    ['nothing', 'quality', [question('  ', 5)], '$.criteria[1].questions[0].text'],
    ['for no word', 'quality', [question('Why?', 0)], '$.criteria[1].questions[0].wordLimit'],
    ['for a book', 'quality', [question('Why?', 5_001)], '$.criteria[1].questions[0].wordLimit'],
    ['with help without end', 'quality', [question('Why?', 5, 'x'.repeat(4_001))], '$.criteria[1].questions[0].help'],
    ['eleven times', 'quality', Array.from({ length: 11 }, () => question('Why?', 5)), '$.criteria[1].questions'],
  ])('do not ask %s', async (_, key, questions, path) => {
    const refused = await set(asking(key, questions));
    expect(refused['faults']?.map((fault) => String(fault['path']))).toEqual([path]);
  });

  it('are everybody’s to read once published, stand, and count in the fingerprint', async () => {
    await set(asking('quality', [question('Who?', 250)]));
    expect(await world.people.publish(draft.tenderId)).toMatchObject({ __typename: 'PublishTenderSuccess' });
    const asked = await seen();
    expect(questionsOf(asked)).toEqual([question('Who?', 250)]);
    const change = `update award_criterion set questions = '[]' where lot_id = '${uuidOf(draft.lotId)}'`;
    await expect(asOwner(world.database, (owner) => owner.query(change))).rejects.toThrow('stands');
    draft = await world.readyDraft();
    await set(asking('quality', [question('Who?', 251)]));
    await world.people.publish(draft.tenderId);
    expect((await seen())?.['criteriaHash']).not.toEqual(asked?.['criteriaHash']);
  });

  it('go along when an earlier tender is copied', async () => {
    await set(asking('quality', [question('Who?', 250)]));
    const route = { nation: 'ENGLAND', subject: 'SERVICES', noticeDate: '2026-12-01', regime: 'ACT_OPEN' };
    const copy = await begunTender(world.api, world.lead, { route, stages: [], copyOf: draft.tenderId });
    draft = { ...draft, tenderId: copy };
    expect(questionsOf(await seen(world.lead.token))).toEqual([question('Who?', 250)]);
  });

  it('refuse an answer over the limit, saying by how much; the bid that stood goes on to stand', async () => {
    await set(asking('quality', [question('Who?', 5), question('How?', 3)]));
    await world.people.publish(draft.tenderId);
    const answer = (number: number, text: string) => ({ criterionKey: 'quality', question: number, text });
    const [who, how] = [answer(1, 'Ann and Bo – both trained'), answer(2, 'Very well indeed')];
    const sent = await bid([who, how]);
    expect(sent['bid']?.['content']).toMatchObject({ answers: expect.arrayContaining([who, how]) });
    const refused = await bid([who, answer(2, 'With great care and a van')]);
    expect(refused['faults']).toEqual([
      { path: '$.answers[2].text', message: 'Take out 3 words: the answer has 6, and the limit is 3' },
    ]);
    const standing = `select count(*) from bid where lot_id = $1 and state = 'SUBMITTED' and id = $2`;
    const ids = [uuidOf(draft.lotId), uuidOf(String(sent['bid']?.['id']))];
    const { rows } = await asOwner(world.database, (owner) => owner.query(standing, ids));
    expect(Number(rows[0].count)).toBe(1);
  });
});
