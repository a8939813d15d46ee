import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { decides, knowWard, listed, QUESTION, WARD } from '../support/councillors.js';
import type { Loose } from '../support/graphql.js';
import { asOwner } from '../support/people.js';
import { ended } from '../support/voices.js';
import { rowId, type World, world } from '../support/world.js';
import { tokenIn } from './finding-world.js';

const OTHER_WARD = 'E05999002';
const NOBODY = '00000000-0000-4000-8000-000000000000';

let here: World;
beforeAll(async () => {
  here = await world(1);
  await knowWard(here.database);
  await knowWard(here.database, OTHER_WARD);
}, 60_000);
afterAll(() => here?.close());

const by = (answer = '') => ({ token: here.lead.token, answer });
const rows = async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
  asOwner(here.database, async (owner) => (await owner.query<Row>(sql, [...values])).rows);
const mails = (to: string) =>
  rows<{ template: string; language: string; letter: { link: { path: string } } }>(
    'select template, language, letter from mail_message where recipient = $1 order by created_at',
    [to],
  );
const asks = (email: string, more: object = {}) => {
  const question = 'How many local people will the bus contract employ?\n\nAnd from when?';
  return ended(here.api, 'askWardQuestion', {
    authorityId: here.lead.organisation,
    ward: WARD,
    email,
    question,
    ...more,
  });
};
const lastToken = async (email: string) => tokenIn((await mails(email)).at(-1)?.letter.link.path ?? '');
const confirms = (token: string) => decides(here.api, 'confirmWardQuestion', { token });
const ofWard = async (token?: string) => {
  const { data } = await here.api.gql(`{ wardQuestions(ward: "${WARD.toLowerCase()}") { ${QUESTION} } }`, {}, token);
  return data['wardQuestions'] as unknown as Loose[];
};
const countOf = (table: string) => rows<{ count: number }>(`select count(*)::integer as count from ${table}`);

describe('a question that a councillor asks on the page of the ward', () => {
  it('is public once the councillor has followed the link, once, and waits for its answer', async () => {
    await listed(here.api, here.lead, { name: 'Mair Example', email: 'Mair@Example.org' });
    expect(await asks(' MAIR@example.org ', { language: 'CY' })).toEqual({ __typename: 'AskWardQuestionSuccess' });
    expect(await ofWard()).toEqual([]);
    const [mail] = await mails('mair@example.org');
    expect(mail).toMatchObject({ template: 'voices.confirm-question', language: 'cy' });
    expect(JSON.stringify(mail)).not.toContain('employ');
    const token = await lastToken('mair@example.org');
    expect(await confirms(token)).toEqual({ __typename: 'ConfirmWardQuestionSuccess', wardCode: WARD });
    expect(await ofWard()).toEqual([
      expect.objectContaining({
        ...{
          askedBy: 'Mair Example',
          channel: 'ONLINE',
          language: 'CY',
          withheld: null,
          provenance: null,
          answers: [],
        },
        ...{
          question: expect.stringContaining('\n\nAnd from when?'),
          workingDaysWaited: 0,
          ward: { name: 'Old Docks' },
        },
      }),
    ]);
    expect(await confirms(token)).toMatchObject({ __typename: 'LinkEnded' });
    expect(await ofWard()).toHaveLength(1);
  });

  it('leaves a leaf that names nobody, and keeps neither token nor waiting text', async () => {
    const leaves = await rows<object>(
      `select person_id, request_id from audit_leaf where action = 'confirmWardQuestion'`,
    );
    expect(leaves).toEqual([{ person_id: null, request_id: null }]);
    expect(await countOf('asked_question')).toEqual([{ count: 0 }]);
  });

  it('is answered the same, and goes nowhere, when the address is nobody’s or of a councillor of another ward', async () => {
    await listed(here.api, here.lead, { ward: OTHER_WARD, email: 'elsewhere@example.org' });
    for (const email of ['stranger@example.org', 'elsewhere@example.org']) {
      expect(await asks(email)).toEqual({ __typename: 'AskWardQuestionSuccess' });
      expect(await mails(email)).toEqual([]);
    }
    expect(await countOf('asked_question')).toEqual([{ count: 0 }]);
  });

  it.each([
    ['an authority that lists nobody for the ward', { ward: 'E05999003' }],
    ['no authority', { authorityId: Buffer.from(`Organisation:${NOBODY}:${NOBODY}`).toString('base64url') }],
  ])('finds nothing with %s', async (_, more) => {
    expect(await asks('mair@example.org', more)).toMatchObject({ __typename: 'NotFound' });
  });

  it('goes nowhere once the office has ended, and the address is forgotten', async () => {
    const councillorId = await listed(here.api, here.lead, { email: 'former@example.org' });
    await asks('former@example.org');
    const token = await lastToken('former@example.org');
    const change = { councillorId, name: 'Former Example', email: 'former@example.org', endedOn: '2026-01-31' };
    expect(await ended(here.api, 'changeCouncillor', change, by())).toEqual({ __typename: 'ChangeCouncillorSuccess' });
    expect(await confirms(token)).toMatchObject({ __typename: 'LinkEnded' });
    await asks('former@example.org');
    expect(await mails('former@example.org')).toHaveLength(1);
    const kept = await rows(`select email, name, ended_on::text from councillor where id = $1`, [rowId(councillorId)]);
    expect(kept).toEqual([{ email: null, name: 'Former Example', ended_on: '2026-01-31' }]);
  });

  it('is not confirmed after a day, and is erased with the next one', async () => {
    await listed(here.api, here.lead, { email: 'late@example.org' });
    await asks('late@example.org');
    await rows(`update asked_question set created_at = created_at - interval '25 hours'`);
    expect(await confirms(await lastToken('late@example.org'))).toMatchObject({ __typename: 'LinkEnded' });
    await asks('stranger@example.org');
    expect(await countOf('asked_question')).toEqual([{ count: 0 }]);
  });

  it('is mailed to one address a few times an hour only, whoever asks', async () => {
    await listed(here.api, here.lead, { email: 'busy@example.org' });
    for (let time = 0; time < 7; time += 1)
      expect(await asks('busy@example.org')).toEqual({ __typename: 'AskWardQuestionSuccess' });
    expect(await mails('busy@example.org')).toHaveLength(5);
  });

  it('is refused with every fault told', async () => {
    const { faults } = await asks('nobody', { question: 'x'.repeat(1_001) });
    expect((faults as unknown as Loose[]).map(({ path }) => path)).toEqual(['$.email', '$.question']);
  });

  it('can be asked of the authorities that list a councillor with an address for the ward', async () => {
    const ask = (ward: string) => here.api.gql(`{ wardAuthorities(ward: "${ward}") { id } }`);
    expect((await ask(WARD)).data['wardAuthorities']).toEqual([{ id: here.lead.organisation }]);
    expect((await ask('E05999003')).data['wardAuthorities']).toEqual([]);
  });
});

describe('the list of councillors', () => {
  const list = (token?: string) =>
    here.api.gql(`{ councillors(authorityId: "${here.lead.organisation}") { name email } }`, {}, token);

  it('is its authority’s alone', async () => {
    expect((await list()).data['councillors']).toEqual([]);
    expect((await list(here.suppliers[0]?.token)).data['councillors']).toEqual([]);
    expect(JSON.stringify((await list(here.lead.token)).data)).toContain('mair@example.org');
  });

  it.each([
    ['an unknown ward', { ward: 'E05000099' }, '$.ward'],
    ['an authority instead of a ward', { ward: 'E06999001' }, '$.ward'],
    ['no name', { name: ' ' }, '$.name'],
    ['no address', { email: 'nobody' }, '$.email'],
    ['an address that is taken', { email: 'MAIR@example.org' }, '$.email'],
  ])('refuses %s', async (_, more, path) => {
    const input = { authorityId: here.lead.organisation, ward: WARD, name: 'One', email: 'one@example.org', ...more };
    const { faults } = await ended(here.api, 'addCouncillor', input, by());
    expect((faults as unknown as Loose[]).map((fault) => fault['path'])).toEqual([path]);
  });
});
