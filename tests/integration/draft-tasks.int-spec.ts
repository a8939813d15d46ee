import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { approvalHistory, approvalOf, approved, approverOf } from '../support/approval.js';
import { called } from '../support/called-tender.js';
import { begunTender } from '../support/new-tender.js';
import { asOwner, member, type SignedInPerson } from '../support/people.js';
import { type Draft, TenderingWorld } from './tendering-world.js';

let world: TenderingWorld;
let approver: SignedInPerson;
let draft: Draft;

beforeAll(async () => {
  world = await TenderingWorld.start();
  approver = await approverOf(world.api, world.lead);
});
afterAll(() => world?.end());

const act = async (name: string, input: object = {}, who = world.lead) => {
  const given = { tenderId: draft.tenderId, version: await world.people.versionOf(draft.tenderId), ...input };
  return world.change(name, given, { token: who.token });
};
const approve = async () =>
  act(
    'approveTender',
    { contentHash: (await approvalOf(world.api, approver, draft.tenderId))['contentHash'] },
    approver,
  );
const history = (token?: string) => approvalHistory(world.api, draft.tenderId, token);

describe('the tasks of a draft', () => {
  const listed = async (token?: string) => {
    const asked = 'query ($id: ID!) { tender(id: $id) { tasks { task section state missing lot { id } } } }';
    const { data } = await world.api.gql(asked, { id: draft.tenderId }, token);
    return data['tender']?.['tasks'] as unknown as Listed[] | undefined;
  };
  const standing = async (wanted: string) => (await listed(world.lead.token))?.find(({ task }) => task === wanted);

  it('count each thing that publication asks for, in one of them', async () => {
    draft = { tenderId: await begunTender(world.api, world.lead), lotId: '' };
    const gaps = (await history(world.lead.token))!['gaps']!;
    const tasks = (await listed(world.lead.token))!;
    expect(tasks.reduce((sum, { missing }) => sum + missing, 0)).toBe(gaps.length + 1);
    expect(await standing('TERMS')).toMatchObject({ section: 'DEAL', state: 'NOT_STARTED', missing: 4, lot: null });
    expect(await standing('NOTICES')).toMatchObject({ state: 'NOT_STARTED', missing: 1 });
    expect((await standing('CRITERIA'))?.lot?.id).toEqual(expect.any(String));
    expect(await standing('WHAT_IF')).toMatchObject({ state: 'OPTIONAL', missing: 0 });
  });

  it('are begun, then done, as they are worked on', async () => {
    const begin = { payment: { time: 'IN_ARREARS', days: 30 }, term: { months: 36, extensionMonths: 0 } };
    await act('setDealTerms', begin);
    expect(await standing('TERMS')).toMatchObject({ state: 'MISSING', missing: 2 });
    await called(world.api, world.lead, draft.tenderId);
    expect(await standing('WORDS')).toMatchObject({ state: 'DONE' });
    expect(await standing('NOTICES')).toMatchObject({ state: 'DONE' });
  });

  it('end with the approval, and are nobody else’s', async () => {
    draft = await world.readyDraft();
    expect((await listed(world.lead.token))!.filter(({ missing }) => missing > 0)).toMatchObject([
      { task: 'APPROVAL', state: 'NOT_STARTED', missing: 1 },
    ]);
    await approved(world.api, world.lead, draft.tenderId);
    expect(await standing('APPROVAL')).toMatchObject({ state: 'DONE', missing: 0 });
    await act('publishTender');
    for (const token of [world.lead.token, world.stranger.token, undefined]) expect(await listed(token)).toEqual([]);
  });
});

interface Listed {
  readonly task: string;
  readonly state: string;
  readonly missing: number;
  readonly lot: { readonly id: string } | null;
}

describe('mail about an approval', () => {
  const mails = (to: SignedInPerson) =>
    asOwner(world.database, async (client) => {
      const sql = 'select template, letter from mail_message where recipient = $1 order by created_at';
      const { rows } = await client.query<Letter>(sql, [`${to.personId}@example.org`]);
      return rows.map(({ template, letter }) => [template, JSON.stringify(letter)]);
    });

  it('goes to everybody else who may approve, and back to the sender with what was decided and why', async () => {
    const [sender, other] = [world.lead, await member(world.database, world.lead, [['APPROVER']])];
    const reader = await member(world.database, world.lead, [['EVALUATOR']]);
    draft = await world.readyDraft();
    const before = (await mails(sender)).length;
    await act('sendForApproval', { note: 'Look at the weights' });
    for (const who of [approver, other])
      expect((await mails(who)).at(-1)).toEqual(['tendering.approval-asked', expect.stringContaining('the weights')]);
    expect([(await mails(sender)).length, await mails(reader), await mails(world.stranger)]).toEqual([before, [], []]);
    await act('returnTender', { reason: 'Forty is too much' }, approver);
    expect((await mails(sender)).at(-1)).toEqual([
      ...['tendering.approval-returned', expect.stringContaining('Forty is too much')],
    ]);
    await act('sendForApproval');
    await approve();
    expect((await mails(sender)).at(-1)).toEqual(['tendering.approval-given', expect.stringContaining('/approval')]);
    expect((await mails(other)).length).toBe(2);
  });
});

interface Letter {
  readonly template: string;
  readonly letter: object;
}
