import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { type AuditLog, auditLog, checked, dateHeads } from '../support/audit-log.js';
import type { SignedInPerson } from '../support/people.js';
import { publishedTender, type World, world } from '../support/world.js';

const PER_HOUR = 120;

let here: World;
let log: AuditLog;
let admin: pg.Client;

beforeAll(async () => {
  here = await world(1);
  log = auditLog(here.database, PER_HOUR);
  admin = new pg.Client({ connectionString: here.database.admin });
  await admin.connect();
});
afterAll(async () => {
  await admin?.end();
  await log?.close();
  await here?.close();
});

const shownHead = async () =>
  (await (await fetch(here.api.url.replace('/graphql', '/audit/head'))).json()) as { size: number };
const newest = () => log.anchors().at(-1)?.size ?? 0;
const bid = (lotId: string) => here.steps.bid(here.suppliers[0] as SignedInPerson, lotId, { price: '9.00', jobs: '1' });
const written = async (action: string) =>
  (await admin.query('select 1 from audit_leaf where action = $1 and position is not null', [action])).rowCount;

describe('the audit tree', () => {
  let tender: { tenderId: string; lotId: string };

  it('is shown as it is while no lot takes bids', async () => {
    await here.steps.draft();
    await log.sequenceAll();
    expect(await shownHead()).toMatchObject({ size: newest() });
    expect(await written('cover')).toBe(0);
  });

  it('is shown as it was once a lot takes bids, whatever is bid', async () => {
    const { size } = await shownHead();
    await dateHeads(here.database, '-30 minutes');
    tender = await publishedTender(here);
    for (let n = 0; n < 3; n += 1) await bid(tender.lotId);
    await log.sequenceAll();
    expect(await written('submitBid')).toBe(3);
    expect(newest()).toBeGreaterThan(size);
    expect(await shownHead()).toMatchObject({ size });
  });

  it.each([
    [0, 1],
    [PER_HOUR + 1, 2],
  ])(
    'is shown again when the hour is over: after %i more bids it has grown by %i times the cover',
    async (bids, times) => {
      const { size } = await shownHead();
      for (let n = 0; n < bids; n += 1) await bid(tender.lotId);
      await dateHeads(here.database, '1 hour');
      await log.sequenceAll();
      expect(await shownHead()).toMatchObject({ size: size + times * PER_HOUR });
    },
    60_000,
  );

  it('says nothing more than it must: leaves that cover are in nobody’s trail', async () => {
    expect(await written('cover')).toBeGreaterThan(PER_HOUR);
    const trail = 'query ($id: ID!) { tender(id: $id) { auditTrail(first: 100) { edges { node { action } } } } }';
    const { data } = await here.api.gql(trail, { id: tender.tenderId }, here.lead.token);
    expect(JSON.stringify(data)).not.toContain('cover');
  });

  it('is shown in full when the bidding is over, and was what was signed all the time', async () => {
    await here.steps.close(here.database, tender.tenderId);
    await log.sequenceAll();
    expect(await shownHead()).toMatchObject({ size: newest() });
    expect(checked(await log.dump(), log.anchors())).toMatchObject({ faults: [], newer: 0 });
  });
});
