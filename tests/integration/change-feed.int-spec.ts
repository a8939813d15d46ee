import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { madeClient } from '../support/api-clients.js';
import { type AuditLog, auditLog } from '../support/audit-log.js';
import { follower, type SeenChange } from '../support/changes.js';
import { type SignedInPerson, signedIn } from '../support/people.js';
import { publishedTender, rowId, type World, world } from '../support/world.js';

let here: World;
let supplier: SignedInPerson;
let log: AuditLog;
beforeAll(async () => {
  here = await world(1);
  supplier = here.suppliers[0] as SignedInPerson;
  log = auditLog(here.database);
}, 60_000);
afterAll(async () => {
  await log?.close();
  await here?.close();
});

const [WRITERS, CHANGES] = [8, 50];

/** Something that one part of a test waits for until another one opens it. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

const change = ({ organisationId, personId }: SignedInPerson) => ({
  ...{ tenantId: organisationId, personId, onBehalfOf: organisationId, action: 'recordGrade' },
  object: { type: 'Grade', id: randomUUID() },
});

/** Records two changes so that the one which was written first commits last. */
async function twoThatOvertake(who: SignedInPerson): Promise<string[]> {
  const [first, second, written, committed] = [change(who), change(who), gate(), gate()];
  const slow = log.record(first, () => {
    written.open();
    return committed.opened;
  });
  await written.opened;
  await log.record(second);
  committed.open();
  await slow;
  return [first.object.id, second.object.id];
}

async function writer(who: SignedInPerson): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < CHANGES) ids.push(...(await twoThatOvertake(who)));
  return ids;
}

describe('the change feed', () => {
  it(`gives each of ${WRITERS * CHANGES} changes of ${WRITERS} writers once, in order, to a reader who resumes by cursor`, async () => {
    const reader = await signedIn(here.database);
    const feed = follower(here.api, reader.organisation, [reader.token]);
    const seen: SeenChange[] = [];
    let writing = true;
    const sequencing = (async () => {
      while (writing) await log.sequencer.sequence(7);
      await log.sequenceAll(7);
    })();
    const reading = (async () => {
      while (writing) seen.push(...(await feed.next(9)));
      await sequencing;
      seen.push(...(await feed.rest(9)));
    })();
    const written = await Promise.all(Array.from({ length: WRITERS }, () => writer(reader)));
    writing = false;
    await reading;
    const ids = seen.map(({ objectId }) => rowId(objectId));
    expect(ids.toSorted()).toEqual(written.flat().toSorted());
    const sequences = seen.map(({ sequence }) => sequence);
    expect(sequences).toEqual(sequences.toSorted((one, other) => one - other));
  }, 120_000);

  it('keeps back what tells of bids while they are sealed, and gives it with the closing to whoever had read on', async () => {
    const authority = follower(here.api, here.lead.organisation, [here.lead.token]);
    const bidder = follower(here.api, supplier.organisation, [supplier.token]);
    const kinds = (changes: readonly SeenChange[]) => changes.map(({ kind }) => kind);
    const { tenderId, lotId } = await publishedTender(here);
    await here.steps.bid(supplier, lotId, { price: '9.00', jobs: '1' });
    await here.steps.draft();
    await log.sequenceAll();
    expect(kinds(await authority.rest(2))).toEqual(expect.arrayContaining(['publishTender', 'importNotice']));
    expect(kinds(await bidder.rest())).toEqual(['submitBid']);
    await here.steps.close(here.database, tenderId);
    expect(await authority.rest()).toEqual([]);
    await log.sequenceAll();
    expect(kinds(await authority.rest(1))).toEqual(['submitBid', 'closeTender']);
    authority.goOnFrom(null);
    const all = await authority.rest(3);
    expect(kinds(all).filter((kind) => kind === 'submitBid')).toHaveLength(1);
    authority.goOnFrom(null);
    expect((await authority.page(1)).totalCount).toBe(all.length);
    expect(await bidder.rest()).toEqual([]);
  });

  it('gives only the kinds that are asked for', async () => {
    const all = await follower(here.api, here.lead.organisation, [here.lead.token]).rest();
    const published = await follower(here.api, here.lead.organisation, [here.lead.token, ['publishTender']]).rest(1);
    expect(published.length).toBeGreaterThan(0);
    expect(published).toEqual(all.filter(({ kind }) => kind === 'publishTender'));
  });

  it('says nothing of people', async () => {
    const text = JSON.stringify(await follower(here.api, here.lead.organisation, [here.lead.token]).rest());
    for (const word of ['Sam Tester', 'example.org', here.lead.personId]) expect(text).not.toContain(word);
  });

  it('is empty for strangers, and takes no cursor of another organisation’s feed', async () => {
    const own = follower(here.api, here.lead.organisation, [here.lead.token]);
    await own.next(1);
    const strange = follower(here.api, here.lead.organisation, [supplier.token]);
    expect(await strange.page(1)).toMatchObject({ totalCount: 0, edges: [] });
    const others = follower(here.api, supplier.organisation, [supplier.token]);
    others.goOnFrom(own.cursor());
    await expect(others.next(1)).rejects.toThrow('`after` is not a cursor of this list');
  });

  it('is for programs that may follow changes, and for no others', async () => {
    const query = `query ($id: ID!) { changes(organisationId: $id, first: 1) { edges { node { kind objectId } } } }`;
    const asked = async (scope: string) => {
      const { secret } = await madeClient(here.api, here.lead, { scopes: [scope] });
      const request = { query, variables: { id: here.lead.organisation } };
      return (await here.api.send(request, { authorization: `Bearer ${secret}` })).answer;
    };
    expect((await asked('CHANGES_READ')).data['changes']?.['edges']).toHaveLength(1);
    expect((await asked('TENDERS_READ')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
