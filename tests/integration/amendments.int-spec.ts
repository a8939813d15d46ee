import 'reflect-metadata';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { eventually } from '../support/eventually.js';
import { officialSchemas, schemasArePresent } from '../support/official-schemas.js';
import { passDeadline } from '../support/people.js';
import { publishedTender, rowId } from '../support/world.js';
import { AmendingWorld } from './amending-world.js';

let all: AmendingWorld;
beforeAll(async () => void (all = await AmendingWorld.start()), 60_000);
afterEach(() => all.rest());
afterAll(() => all?.end());

describe('an amendment', () => {
  it('moves the deadline at once and the rest with its notice, and touches no bid', async () => {
    await all.working();
    const { tenderId, lotId } = await all.announced();
    const bid = await all.here.steps.bid(all.bidder, lotId, { price: '9.00', jobs: '1' });
    const before = await all.sealed(String(bid['bid']?.['id']));
    all.platform.mood = 'DOWN';
    const later = '2099-06-08T11:00:00.000Z';
    const places = [{ code: 'E06000009', channels: ['PHONE'] }];
    const terms = { payment: { time: 'IN_ADVANCE', days: 14 } };
    const input = { deadline: later, title: 'Meals and company', terms, lots: [{ lotId, places }] };
    const made = await all.amend(tenderId, input);
    expect(made['changes']).toMatchObject([
      { field: 'DEADLINE', after: JSON.stringify(later) },
      { field: 'TITLE', before: '"Meals for older residents"', after: '"Meals and company"' },
      { field: 'PAYMENT', before: 'null' },
      { field: 'PLACES', lot: 1, before: '[]' },
    ]);
    expect(await all.seen(tenderId)).toMatchObject({
      title: 'Meals for older residents',
      deadline: later,
      amendments: [],
    });
    expect(await all.seen(tenderId, all.bidder.token)).toMatchObject({ amendments: [] });
    expect(await all.seen(tenderId, all.here.lead.token)).toMatchObject({
      amendments: [{ number: 1, state: 'PENDING' }],
    });
    expect(await all.mails(all.bidder)).toEqual([]);

    all.platform.mood = 'PUBLISHED';
    const after = await all.until(tenderId, ({ title }) => String(title) === 'Meals and company');
    expect(after).toMatchObject({
      deal: { payment: { time: 'IN_ADVANCE', days: 14 } },
      lots: [{ places }],
      amendments: [{ number: 1, state: 'PUBLISHED', reason: 'A lunch club was added.' }],
    });
    expect(await all.sealed(String(bid['bid']?.['id']))).toEqual(before);
    const told = await eventually(
      () => all.mails(all.bidder),
      (found) => found.length > 0,
    );
    expect(told).toMatchObject([{ subject: 'Changed: Meals and company' }]);
    expect(JSON.stringify(told)).toContain('The deadline is now');
    expect(await all.mails(all.rival)).toEqual([]);
    const { releasePackage } = all.platform.submissions.at(-1) ?? {};
    expect(releasePackage?.['releases']?.[0]).toMatchObject({
      tag: ['tenderUpdate'],
      tender: {
        title: 'Meals and company',
        tenderPeriod: { endDate: later },
        amendments: [
          {
            rationale: 'A lunch club was added.',
            description: 'Changed: deadline for tenders, title, payment terms, places and channels',
          },
        ],
      },
    });
    if (schemasArePresent) expect(officialSchemas().packageFaults(releasePackage)).toEqual([]);
  });

  it('leaves places alone that it does not change', async () => {
    await all.working();
    const { tenderId, lotId } = await all.announced();
    const places = [{ code: 'E06000009', channels: ['PHONE'] }];
    await all.amend(tenderId, { title: 'With a place', lots: [{ lotId, places }] });
    await all.until(tenderId, ({ title }) => String(title) === 'With a place');
    await all.amend(tenderId, { title: 'At the same place', deadline: '2099-06-01T11:00:00Z' });
    const after = await all.until(tenderId, ({ title }) => String(title) === 'At the same place');
    expect(after).toMatchObject({ lots: [{ places }], amendments: [{ number: 1 }, { number: 2 }] });
  });

  it('that was refused is kept from the public until its notice is mended; its deadline counts', async () => {
    await all.working();
    const { tenderId } = await all.announced();
    all.platform.mood = 'NOT_PUBLISHED';
    await all.amend(tenderId, { title: 'First', deadline: '2099-06-01T11:00:00Z' });
    await all.until(tenderId, (one) => String(one['amendments']?.[0]?.['state']) === 'HELD_UP', all.here.lead.token);
    expect(await all.seen(tenderId)).toMatchObject({ deadline: '2099-06-01T11:00:00.000Z', amendments: [] });
    all.platform.mood = 'PUBLISHED';
    await all.amend(tenderId, { title: 'Second', reason: 'And a driver.' });
    const after = await all.until(tenderId, ({ title }) => String(title) === 'Second');
    expect(after['amendments']?.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('of a tender that the platform was never told of is public at once', async () => {
    await all.working();
    const { tenderId } = await publishedTender(all.here);
    await all.amend(tenderId, { description: 'Hot meals, and company.' });
    await all.until(tenderId, ({ amendments }) => amendments?.length === 1);
  });

  it('is only shown when that is asked for, with the time that it leaves', async () => {
    const { tenderId } = await publishedTender(all.here);
    const version = await all.here.steps.versionOf(tenderId);
    const shown = await all.amend(tenderId, { title: 'Other', previewOnly: true });
    expect(shown).toMatchObject({ changes: [{ field: 'TITLE' }], timeLeft: { least: null, standing: 'K' } });
    expect(await all.here.steps.versionOf(tenderId)).toBe(version);
    expect(await all.seen(tenderId, all.here.lead.token)).toMatchObject({ amendments: [] });
  });

  it('never moves the deadline to an earlier moment, and is judged by instants on days with 23 or 25 hours', async () => {
    const { tenderId } = await publishedTender(all.here);
    const moved = (deadline: string) => all.amend(tenderId, { deadline });
    expect(await moved('2099-10-25T00:30:00Z')).toMatchObject({ __typename: 'AmendTenderSuccess' });
    expect(await moved('2099-10-25T00:29:59Z')).toMatchObject({ faults: [{ path: '$.deadline' }] });
    expect(await moved('2099-10-25T02:30:00+01:00')).toMatchObject({ __typename: 'AmendTenderSuccess' });
    expect(await moved('2099-10-25T01:30:00Z')).toMatchObject({ faults: [{ path: '$' }] });
  });

  it('needs a reason, and changes nothing that decides who may bid or how bids are judged', async () => {
    const { tenderId, lotId } = await publishedTender(all.here);
    const faults = async (input: object) => (await all.amend(tenderId, input))['faults'];
    expect(await faults({ title: 'Other', reason: ' ' })).toMatchObject([{ path: '$.reason' }]);
    expect(await faults({ terms: { reservation: 'VCSE' } })).toMatchObject([
      { path: '$.terms.reservation', message: expect.stringMatching(/abandon this tender and start again/) },
    ]);
    const criteria = { lotId, version: await all.here.steps.versionOf(tenderId), criteria: [], tieBreak: [] };
    expect(await all.here.steps.mutate('setAwardCriteria', 'SetAwardCriteriaInput', criteria, '')).toMatchObject({
      ...{ __typename: 'WrongPhase', message: expect.stringMatching(/criteria, weights.*abandon the tender/) },
    });
  });

  it('comes before the deadline or not at all', async () => {
    const { tenderId } = await publishedTender(all.here);
    await passDeadline(all.here.database, rowId(tenderId));
    expect(await all.amend(tenderId, { deadline: '2099-12-01T12:00:00Z' })).toMatchObject({
      ...{ __typename: 'WrongPhase', message: expect.stringMatching(/after it nothing is amended/) },
    });
    const draft = await all.here.steps.draft();
    expect(await all.amend(draft.tenderId, { title: 'Other' })).toMatchObject({ __typename: 'WrongPhase' });
  });

  it('and bids that are sent meanwhile do not lose one another', async () => {
    const { tenderId, lotId } = await publishedTender(all.here);
    const version = await all.here.steps.versionOf(tenderId);
    const one = (title: string) =>
      all.here.steps.mutate('amendTender', 'AmendTenderInput', { tenderId, version, title, reason: 'So' }, '');
    const offers = [all.bidder, all.rival].map((each) => all.here.steps.bid(each, lotId, { price: '9.00', jobs: '1' }));
    const done = await Promise.all([one('One'), ...offers, one('Two')]);
    const kinds = done.map(({ __typename }) => String(__typename)).toSorted();
    expect(kinds).toEqual(['AmendTenderSuccess', 'Conflict', 'SubmitBidSuccess', 'SubmitBidSuccess']);
  });

  it('stands in the database whoever writes: neither it nor published terms are changed otherwise', async () => {
    const { tenderId, lotId } = await publishedTender(all.here);
    await all.amend(tenderId, { title: 'Other' });
    const refused = (sql: string, id: string) => expect(all.owner(sql, [rowId(id)])).rejects.toThrow(/amendment/);
    await refused(`update tender_amendment set reason = 'Other' where tender_id = $1`, tenderId);
    await refused('delete from tender_amendment where tender_id = $1', tenderId);
    await refused(
      `insert into tender_deal select tenant_id, id, '{"payment": null}' from tender where id = $1`,
      tenderId,
    );
    await refused(
      `insert into lot_place select tenant_id, id, 'E06000009', 0, '{PHONE}' from lot where id = $1`,
      lotId,
    );
  });
});
