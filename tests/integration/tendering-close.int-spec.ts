import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { asOwner, passDeadline } from '../support/people.js';
import { type Draft, TenderingWorld, uuidOf } from './tendering-world.js';

const STATE = 'tender { state version closedAt }';

describe('closing', () => {
  let world: TenderingWorld;
  let draft: Draft;
  beforeAll(async () => {
    world = await TenderingWorld.start();
  });
  afterAll(() => world?.end());

  const close = (input: object = {}, token = world.lead.token) =>
    world.change(
      'closeTender',
      { tenderId: draft.tenderId, version: 4, ...input },
      { success: STATE, failure: '... on DeadlineNotReached { deadline }', token },
    );
  const published = async () => {
    draft = await world.readyDraft();
    await world.people.publish(draft.tenderId);
  };

  it('closes no tender before its deadline, and no draft', async () => {
    draft = await world.readyDraft();
    expect(await close({ version: 3 })).toMatchObject({ __typename: 'WrongPhase', path: ['tenderId'] });
    await published();
    expect(await close()).toMatchObject({ __typename: 'DeadlineNotReached', deadline: '2099-05-08T11:00:00.000Z' });
  });

  it('is for members of the authority, on the version that they read', async () => {
    await published();
    expect(await close({}, world.stranger.token)).toMatchObject({ __typename: 'NotFound', path: ['tenderId'] });
    expect(await close({ version: 9 })).toMatchObject({ __typename: 'Conflict', currentVersion: 4 });
  });

  it('closes the tender and its lots once the deadline has passed', async () => {
    await published();
    await passDeadline(world.database, uuidOf(draft.tenderId));
    const results = await Promise.all([1, 2, 3].map(() => close()));
    expect(results.map((result) => result['__typename']).sort()).toEqual([
      'CloseTenderSuccess',
      'Conflict',
      'Conflict',
    ]);
    const { tender } = results.find((result) => String(result['__typename']) === 'CloseTenderSuccess')!;
    expect(tender).toMatchObject({ state: 'CLOSED', version: 5 });
    const closed =
      'select l.closed_at = t.closed_at as same from lot l join tender t on t.id = l.tender_id where l.id = $1';
    const { rows } = await asOwner(world.database, (client) => client.query(closed, [uuidOf(draft.lotId)]));
    expect(rows).toEqual([{ same: true }]);
  });

  it('waits with closing for a bid that holds the lot’s lock, and reads the clock after it', async () => {
    await published();
    await passDeadline(world.database, uuidOf(draft.tenderId));
    const lock = 'hashtextextended($1::text, 0)';
    const released = await asOwner(world.database, async (client) => {
      await client.query(`select pg_advisory_lock_shared(${lock})`, [uuidOf(draft.lotId)]);
      const closing = close();
      const waiting = `select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted`;
      for (let n = 0; n === 0;) n = (await client.query<{ n: number }>(waiting)).rows[0]?.n ?? 0;
      const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now');
      await client.query(`select pg_advisory_unlock_shared(${lock})`, [uuidOf(draft.lotId)]);
      return { at: rows[0]!.now.getTime(), closed: await closing };
    });
    expect(Date.parse(String(released.closed['tender']!['closedAt']))).toBeGreaterThanOrEqual(released.at);
  });
});
