import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { begunTender, plannedDays } from '../support/new-tender.js';
import {
  finishedDraft,
  noticeOfItsOwn,
  NOTICE_DETAILS,
  noticeSteps,
  openData,
  platformAnswers,
} from '../support/notices.js';
import { asOwner, type SignedInPerson, signedIn } from '../support/people.js';
import { rowId, type World, world } from '../support/world.js';

let here: World;
let other: SignedInPerson;
let notices: ReturnType<typeof noticeSteps>;
beforeAll(async () => {
  here = await world(1);
  other = await signedIn(here.database);
  notices = noticeSteps(here.api, here.lead);
}, 60_000);
afterAll(() => here?.close());

const owner = (sql: string, values: unknown[] = []) =>
  asOwner(here.database, async (client) => (await client.query<Record<string, unknown>>(sql, values)).rows);
const draft = () => here.steps.draft(noticeOfItsOwn());
const OCID = 'query ($id: ID!) { tender(id: $id) { ocid } }';
const ocidOf = async (id: string) => (await here.api.gql(OCID, { id }, here.lead.token)).data['tender']?.['ocid'];

describe('a notice that is prepared', () => {
  it('is its authority’s alone, with all that it lacks as data', async () => {
    const { tenderId } = await draft();
    const { notice } = await notices.prepare(tenderId, 'UK2', {});
    expect(notice).toMatchObject({ type: 'UK2', state: 'DRAFT', release: null, title: 'Meals for older residents' });
    expect(notice?.['gaps']?.map(({ path }) => String(path))).toContain('planning.milestones[0].description');
    for (const gap of notice?.['gaps'] ?? [])
      expect(gap).toMatchObject({
        text: expect.stringMatching(/\w/),
        textCy: expect.stringMatching(/\w/),
        standing: expect.stringMatching(/^(R|R2|K)$/),
      });
    const id = String(notice?.['id']);
    expect([await notices.shown(id, other.token), await notices.shown(id, '')]).toEqual([null, null]);
  });

  it('is complete once every gap is closed, and a later one begins with what it said of the authority', async () => {
    const { tenderId } = await draft();
    const { notice } = await notices.prepare(tenderId, 'UK1', {});
    const revised = await notices.revise(String(notice?.['id']), NOTICE_DETAILS);
    expect(revised['notice']?.['gaps']).toEqual([]);
    const { notice: next } = await notices.prepare(tenderId, 'UK3', {});
    expect(next?.['details']).toEqual({ town: 'Mereside', changeReason: '' });
  });

  it('keeps the open contracting id of an imported tender, and gives one of our own to another', async () => {
    const [imported, own] = [await draft(), await draft()];
    await owner('update tender set ocid = null, reference = $2 where id = $1', [rowId(own.tenderId), 'K7RM2TQX4B']);
    await notices.ready(imported.tenderId);
    await notices.ready(own.tenderId);
    expect(await ocidOf(imported.tenderId)).toMatch(/^ocds-test02-/);
    expect(await ocidOf(own.tenderId)).toBe('ocds-213czf-k7rm2tqx4b');
  });

  it('is the only one of its type that is not accepted', async () => {
    const { tenderId } = await draft();
    await notices.ready(tenderId, 'UK1');
    expect(await notices.prepare(tenderId, 'UK1')).toMatchObject({ __typename: 'WrongPhase' });
  });

  it('is not prepared for a tender that stands elsewhere', async () => {
    const { tenderId } = await draft();
    expect(await notices.prepare(tenderId, 'UK12')).toMatchObject({
      __typename: 'WrongPhase',
      message: expect.stringMatching(/this one is draft/),
    });
  });

  it('takes no text that cannot be printed, and no change of somebody who read another version', async () => {
    const { tenderId } = await draft();
    const id = await notices.ready(tenderId);
    expect(await notices.revise(id, { town: 'a\u0007b' })).toMatchObject({ faults: [{ path: '$.town' }] });
    expect(await notices.revise(id, { town: 'Anytown' }, 99)).toMatchObject({ __typename: 'Conflict' });
  });
});

describe('the notice of a tender that was designed here', () => {
  const contradicted = async () => {
    const tenderId = await begunTender(here.api, here.lead);
    const change = async (name: string, type: string, input: object) =>
      here.steps.mutate(name, type, { tenderId, version: await here.steps.versionOf(tenderId), ...input }, '');
    const dates = [...plannedDays, { milestone: 'CONTRACT_START', date: '2027-05-04' }];
    await change('planTimeline', 'PlanTimelineInput', { dates, documentsWithNotice: true });
    await change('setDealTerms', 'SetDealTermsInput', { term: { months: 36, extensionMonths: 0 } });
    await change('updateTender', 'UpdateTenderInput', { isVcseFriendly: true });
    const said = { procedure: 'OPEN', documentsWithNotice: false, vcse: false };
    const days = { contractStart: '2028-01-01', contractEnd: '2029-12-31' };
    return notices.prepare(tenderId, 'UK4', { ...NOTICE_DETAILS, regime: 'COVERED', ...said, ...days });
  };

  it('contradicts the tender in nothing: each difference is a gap with both values', async () => {
    const { notice } = await contradicted();
    const differences = (notice?.['gaps'] ?? []).filter(({ rule }) => String(rule).startsWith('same-'));
    expect(differences.map(({ rule }) => rule)).toEqual(
      ['procedure', 'documents', 'first-day', 'last-day', 'vcse'].map((about) => `same-${about}`),
    );
    expect(differences[2]).toMatchObject({
      ...{ field: 'contractStart', problem: 'WRONG' },
      fix: expect.stringMatching(/“Tuesday 4 May 2027”.*“Saturday 1 January 2028”.*timeline/),
    });
    const days = { contractStart: '2027-05-04', contractEnd: '2030-05-03' };
    const mended = { procedure: 'COMPETITIVE_FLEXIBLE', documentsWithNotice: true, vcse: true, ...days };
    const revised = await notices.revise(String(notice?.['id']), mended);
    expect(revised['notice']?.['gaps']?.filter(({ rule }) => String(rule).startsWith('same-'))).toEqual([]);
  });
});

describe('a notice that is submitted', () => {
  it('must be complete, and says all that is missing', async () => {
    const { tenderId } = await draft();
    const { notice } = await notices.prepare(tenderId, 'UK3', { ...NOTICE_DETAILS, town: '' });
    expect(await notices.submit(String(notice?.['id']))).toMatchObject({
      __typename: 'NoticeIncomplete',
      message: 'One thing is missing or wrong in this notice',
      gaps: [{ rule: 'buyer-town', path: 'parties[0].address.locality', problem: 'MISSING' }],
    });
  });

  it('is pending with its release, unseen by others, and is not changed meanwhile', async () => {
    const { tenderId } = await draft();
    const id = await notices.pending(tenderId);
    const shown = await notices.shown(id);
    expect(shown).toMatchObject({ state: 'PENDING', gaps: [], decidedAt: null });
    expect(JSON.parse(String(shown?.['release']))).toMatchObject({
      id: `${String(shown?.['ocid'])}-001`,
      tag: ['planning'],
    });
    expect(await notices.revise(id, { town: 'Anytown' })).toMatchObject({ __typename: 'WrongPhase' });
    expect([await notices.shown(id, other.token), (await openData(here, String(shown?.['ocid']))).status]).toEqual([
      null,
      404,
    ]);
  });

  it('as the call for tenders waits until the tender is published', async () => {
    const { tenderId } = await finishedDraft(here);
    const id = await notices.ready(tenderId, 'UK4');
    expect(await notices.submit(id)).toMatchObject({ __typename: 'WrongPhase' });
    expect(await here.steps.publish(tenderId)).toMatchObject({ __typename: 'PublishTenderSuccess' });
    expect(await notices.submit(id)).toMatchObject({ notice: { state: 'PENDING' } });
  });

  it('publishes under an id that no other tender here publishes under', async () => {
    const document = noticeOfItsOwn();
    const [one, copy] = [await here.steps.draft(document), await here.steps.draft(document)];
    await notices.pending(one.tenderId);
    const id = await notices.ready(copy.tenderId);
    expect(await notices.submit(id)).toMatchObject({ __typename: 'OcidTaken' });
    expect(await notices.shown(id)).toMatchObject({ state: 'DRAFT', release: null });
  });

  it('is mended when the platform refused it, and submitted again under the same release id', async () => {
    const { tenderId } = await draft();
    const id = await notices.pending(tenderId);
    const first = JSON.parse(String((await notices.shown(id))?.['release'])) as { id: string };
    await platformAnswers(here)(id, 'REFUSED', [{ path: 'tender/title', message: 'The title is too short' }]);
    expect(await notices.shown(id)).toMatchObject({ state: 'REFUSED', refusals: [{ path: 'tender/title' }] });
    expect(await notices.revise(id, { town: 'Anytown' })).toMatchObject({ __typename: 'ReviseNoticeSuccess' });
    const again = await notices.submit(id);
    expect(again['notice']).toMatchObject({ state: 'PENDING', refusals: [] });
    expect(JSON.parse(String(again['notice']?.['release']))).toMatchObject({ id: first.id });
  });
});
