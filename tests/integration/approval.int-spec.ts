import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { approvalHistory, approvalOf, approved, approverOf, waitingFor } from '../support/approval.js';
import { dealTerms } from '../support/deal-terms.js';
import { begunTender, plannedDays } from '../support/new-tender.js';
import { noticeOfItsOwn, noticeSteps } from '../support/notices.js';
import { asOwner, member, signedIn, type SignedInPerson } from '../support/people.js';
import { CRITERIA } from '../support/procurement.js';
import { type Draft, TenderingWorld, uuidOf } from './tendering-world.js';

let world: TenderingWorld;
let approver: SignedInPerson;
let draft: Draft;

beforeAll(async () => {
  world = await TenderingWorld.start();
  approver = await approverOf(world.api, world.lead);
});
afterAll(() => world?.end());

const read = (who = world.lead) => approvalOf(world.api, who, draft.tenderId);
const act = async (name: string, input: object = {}, who = world.lead) => {
  const given = { tenderId: draft.tenderId, version: await world.people.versionOf(draft.tenderId), ...input };
  return world.change(name, given, { failure: FAILURES[name] ?? '', token: who.token });
};
const FAULTS = '{ faults { path message } }';
/** What is selected of failures. */
const FAILURES: Readonly<Record<string, string>> = {
  sendForApproval: `... on InvalidInput ${FAULTS} ... on NotReady ${FAULTS}`,
  returnTender: `... on InvalidInput ${FAULTS}`,
  publishTender: `... on NotReady ${FAULTS} ... on NotApproved { approvalState }`,
};
const approve = async (input: object = {}, who = approver) =>
  act('approveTender', { contentHash: (await read(who))['contentHash'], ...input }, who);
const history = (token?: string) => approvalHistory(world.api, draft.tenderId, token);
const waiting = async (token?: string) => (await waitingFor(world.api, token)).includes(draft.tenderId);

describe('approval by a second person', () => {
  it('goes from the sender to somebody else, who approves exactly what was sent; then it can be published', async () => {
    draft = await world.readyDraft();
    expect(await act('publishTender')).toMatchObject({ __typename: 'NotApproved', approvalState: 'NOT_SENT' });
    expect(await act('sendForApproval', { note: ' Ready ' })).toMatchObject({ __typename: 'SendForApprovalSuccess' });
    expect(await act('publishTender')).toMatchObject({ __typename: 'NotApproved', approvalState: 'WAITING' });
    expect([await waiting(approver.token), await waiting(world.lead.token)]).toEqual([true, false]);
    expect((await read(approver))['mayDecide']).toBe(true);
    expect(await approve({ note: 'Read' })).toMatchObject({ __typename: 'ApproveTenderSuccess' });
    expect(await waiting(approver.token)).toBe(false);
    expect(await act('publishTender')).toMatchObject({ __typename: 'PublishTenderSuccess' });
    const { state, steps, contentHash, mayDecide } = (await history(world.lead.token))!;
    expect([state, mayDecide]).toEqual(['APPROVED', false]);
    expect(steps).toEqual([
      expect.objectContaining({ action: 'APPROVED', note: 'Read', contentHash, by: { name: 'Sam Tester' } }),
      expect.objectContaining({ action: 'SENT', note: 'Ready', contentHash, openComments: 0 }),
    ]);
  });

  it('is not asked for while anything is missing', async () => {
    draft = await world.people.draft();
    const refused = await act('sendForApproval');
    expect(refused).toMatchObject({ __typename: 'NotReady' });
    expect((await history(world.lead.token))!['gaps']).toEqual(refused['faults']!.map(({ path }) => ({ path })));
  });

  it('ends with a reason when it is returned, and begins anew', async () => {
    draft = await world.readyDraft();
    await act('sendForApproval');
    expect(await act('returnTender', { reason: ' ' }, approver)).toMatchObject({ faults: [{ path: '$.reason' }] });
    expect((await act('returnTender', { reason: 'No' }, approver))['__typename']).toBe('ReturnTenderSuccess');
    expect(await approve()).toMatchObject({ __typename: 'WrongPhase' });
    expect(await act('publishTender')).toMatchObject({ __typename: 'NotApproved', approvalState: 'RETURNED' });
    expect(await act('sendForApproval')).toMatchObject({ __typename: 'SendForApprovalSuccess' });
    expect(await act('sendForApproval')).toMatchObject({ __typename: 'WrongPhase' });
    expect(await approve()).toMatchObject({ __typename: 'ApproveTenderSuccess' });
    const { steps } = (await history(world.lead.token))!;
    expect(steps!.map(({ action }) => action)).toEqual(['APPROVED', 'SENT', 'RETURNED', 'SENT']);
  });
});

describe('who decides', () => {
  it('is not who sent it, in whatever role', async () => {
    draft = await world.readyDraft();
    await act('sendForApproval');
    const refused = [await approve({}, world.lead), await act('returnTender', { reason: 'x' })];
    for (const each of refused) expect(each).toMatchObject({ __typename: 'SecondPersonNeeded', path: ['tenderId'] });
    expect((await read())['mayDecide']).toBe(false);
  });

  it('is not who alone has written it, whoever pressed the button', async () => {
    draft = await world.readyDraft();
    const colleague = await member(world.database, world.lead, [['LEAD']]);
    await act('sendForApproval', {}, colleague);
    expect(await approve({}, world.lead)).toMatchObject({
      __typename: 'SecondPersonNeeded',
      message: expect.stringContaining('Nobody but you has written'),
    });
    expect(await approve()).toMatchObject({ __typename: 'ApproveTenderSuccess' });
  });

  it('is nobody of another authority, no supplier and nobody without the role; they see nothing of it', async () => {
    draft = await world.readyDraft();
    await act('sendForApproval');
    const { contentHash } = await read();
    const supplier = await signedIn(world.database, 'SUPPLIER');
    for (const who of [world.stranger, supplier]) {
      expect(await history(who.token)).toBeUndefined();
      expect(await waiting(who.token)).toBe(false);
      expect(await act('sendForApproval', {}, who)).toMatchObject({ __typename: 'NotFound' });
      expect(await act('approveTender', { contentHash }, who)).toMatchObject({ __typename: 'NotFound' });
      expect(await act('returnTender', { reason: 'x' }, who)).toMatchObject({ __typename: 'NotFound' });
    }
    const evaluator = await member(world.database, world.lead, [['EVALUATOR']]);
    expect(await act('approveTender', { contentHash }, evaluator)).toMatchObject({ __typename: 'RoleMissing' });
    await approve();
    await act('publishTender');
    for (const token of [undefined, supplier.token, world.stranger.token]) expect(await history(token)).toBeNull();
  });

  it('is one of two who decide at once', async () => {
    draft = await world.readyDraft();
    await act('sendForApproval');
    const other = await member(world.database, world.lead, [['APPROVER']]);
    const [one, two] = await Promise.all([approve(), act('returnTender', { reason: 'Wait' }, other)]);
    const ended = [one, two].map((each) => String(each!['__typename'])).toSorted();
    expect([
      ['ApproveTenderSuccess', 'WrongPhase'],
      ['ReturnTenderSuccess', 'WrongPhase'],
    ]).toContainEqual(ended);
    expect((await history(world.lead.token))!['steps']).toHaveLength(2);
  });

  it('is kept to by the database, whatever a program does', async () => {
    draft = await world.readyDraft();
    await act('sendForApproval');
    const decide = `insert into tender_approval_step select tenant_id, gen_random_uuid(), now(), tender_id, 'APPROVED',
      content_hash, null, 0, person_id, id, person_id from tender_approval_step where tender_id = $1`;
    const decided = asOwner(world.database, (owner) => owner.query(decide, [uuidOf(draft.tenderId)]));
    await expect(decided).rejects.toThrow('tender_approval_step_check');
  });
});

describe('any change of what would be published', () => {
  const lotChange = async (name: string, input: object) => {
    const version = await world.people.versionOf(draft.tenderId);
    return world.change(name, { lotId: draft.lotId, version, ...input });
  };
  const edits: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['title', () => act('updateTender', { title: 'Other meals' })],
    ['description', () => act('updateTender', { description: 'Other words' })],
    ['deadline', () => act('updateTender', { deadline: '2098-01-01T12:00:00Z' })],
    ['value', () => act('updateTender', { estimatedValue: { amount: '7.00', vat: 'EXCLUDES_VAT' } })],
    ['where it is found', () => act('updateTender', { isVcseFriendly: true })],
    ['whom it suits', () => act('updateTender', { isSmeFriendly: true })],
    ['criteria', () => lotChange('setAwardCriteria', { criteria: CRITERIA, tieBreak: [], lastResort: 'A vote' })],
    ['measures', () => lotChange('chooseMeasures', { measureIds: ['jobs-disabled-or-ill'] })],
    ['terms', () => act('setDealTerms', { mobilisationWeeks: 9 })],
    ['places', () => act('setDealTerms', { lots: [{ lotId: draft.lotId, places: [{ code: 'E06000009' }] }] })],
  ];

  it.each(edits)('voids an approval: %s', async (_, edit) => {
    draft = await world.readyDraft();
    await approved(world.api, world.lead, draft.tenderId);
    const before = await read();
    expect(await edit()).toMatchObject({ __typename: expect.stringMatching(/Success$/) });
    expect(await read()).toMatchObject({ state: 'CHANGED_SINCE_APPROVED' });
    expect((await read())['contentHash']).not.toBe(before['contentHash']);
    expect((await act('publishTender'))['__typename']).toMatch(/^Not(Approved|Ready)$/);
  });

  it('voids what waits too, also when it was read before', async () => {
    draft = await world.readyDraft();
    await act('sendForApproval');
    const { contentHash } = await read(approver);
    await act('updateTender', { title: 'Other meals' });
    expect(await act('approveTender', { contentHash }, approver)).toMatchObject({ __typename: 'WrongPhase' });
    expect((await read())['state']).toBe('CHANGED_SINCE_SENT');
    await act('sendForApproval');
    expect(await act('approveTender', { contentHash }, approver)).toMatchObject({ __typename: 'Conflict' });
    expect(await approve()).toMatchObject({ __typename: 'ApproveTenderSuccess' });
  });

  it('counts the notice that goes out along', async () => {
    draft = await world.people.draft(noticeOfItsOwn());
    await world.people.withCriteria(draft);
    await lotChange('chooseMeasures', { measureIds: ['jobs-unemployed'] });
    await approved(world.api, world.lead, draft.tenderId);
    expect((await read())['state']).toBe('APPROVED');
    await noticeSteps(world.api, world.lead).ready(draft.tenderId, 'UK4');
    expect((await read())['state']).toBe('CHANGED_SINCE_APPROVED');
  });

  it('counts its route and its dates', async () => {
    draft = { tenderId: await begunTender(world.api, world.lead), lotId: '' };
    const before = (await read())['contentHash'];
    await act('planTimeline', { dates: plannedDays });
    const planned = (await read())['contentHash'];
    await act('setDealTerms', { ...dealTerms(''), lots: [] });
    expect(new Set([before, planned, (await read())['contentHash']]).size).toBe(3);
  });
});
