import 'reflect-metadata';

import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import type { RunningWorker } from '../../apps/worker/src/run-worker.js';
import { eventually } from '../support/eventually.js';
import { NoticePlatform } from '../support/notice-platform.js';
import { finishedDraft, noticeOfItsOwn, noticeSteps } from '../support/notices.js';
import { officialSchemas, schemasArePresent } from '../support/official-schemas.js';
import { asOwner } from '../support/people.js';
import { onEachQueue } from '../support/queues.js';
import { startWorker } from '../support/worker.js';
import { rowId, type World, world } from '../support/world.js';

let here: World;
let platform: NoticePlatform;
let notices: ReturnType<typeof noticeSteps>;
let worker: RunningWorker | undefined;
beforeAll(async () => {
  here = await world(1);
  platform = await NoticePlatform.start();
  notices = noticeSteps(here.api, here.lead);
}, 60_000);
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
});
afterAll(async () => {
  await platform?.stop();
  await here?.close();
});

const draft = () => here.steps.draft(noticeOfItsOwn());
const stateOf = async (id: string) => String((await notices.shown(id))?.['state']);
const until = (id: string, state: string) =>
  eventually(
    () => stateOf(id),
    (now) => now === state,
  );
const owner = (sql: string, values: unknown[]) =>
  asOwner(here.database, async (client) => (await client.query<Record<string, string>>(sql, values)).rows);
const sent = (id: string) => platform.submissions.filter(({ reference }) => reference.startsWith(rowId(id)));
const leaves = async (id: string) =>
  (await owner('select action from audit_leaf where object_id = $1 order by recorded_at', [rowId(id)])).map(
    ({ action }) => action,
  );

onEachQueue((open) => {
  it('brings a notice to the platform and makes it public, with a leaf for each change', async () => {
    const queue = await open(here.database);
    platform.mood = 'PUBLISHED';
    worker = await startWorker(here.database, { ...queue.settings, ...platform.settings });
    const id = await notices.pending((await draft()).tenderId);
    await until(id, 'ACCEPTED');
    expect(await notices.shown(id, '')).toMatchObject({ platformUrl: expect.stringMatching(/^https:/), trouble: null });
    expect(sent(id)).toHaveLength(1);
    expect(await leaves(id)).toEqual(['prepareNotice', 'submitNotice', 'acceptNotice']);
    await worker.stop();
    worker = undefined;
    await queue.stop();
  });
});

describe('the way to the platform', () => {
  const working = async () => void (worker = await startWorker(here.database, platform.settings));

  it('tells the authority why the platform refused', async () => {
    platform.mood = 'NOT_PUBLISHED';
    await working();
    const id = await notices.pending((await draft()).tenderId);
    await until(id, 'REFUSED');
    expect(await notices.shown(id)).toMatchObject({
      refusals: [{ path: 'tender/lots/0/value', message: 'The value of the lot is missing' }],
    });
    platform.mood = 'PUBLISHED';
    await notices.submit(id);
    await until(id, 'ACCEPTED');
    expect(sent(id).map(({ reference }) => reference.slice(-2))).toEqual(['-1', '-2']);
  });

  it('bears an outage: the notice waits, says so, and goes out when the platform is back', async () => {
    platform.mood = 'DOWN';
    await working();
    const id = await notices.pending((await draft()).tenderId);
    await eventually(async () => (await notices.shown(id))?.['trouble']);
    expect(await notices.shown(id)).toMatchObject({ state: 'PENDING', troubledSince: expect.stringMatching(/T/) });
    platform.mood = 'PUBLISHED';
    await until(id, 'ACCEPTED');
    expect(await notices.shown(id)).toMatchObject({ trouble: null, troubledSince: null });
    expect(sent(id)).toHaveLength(1);
  });

  it('asks again until the platform has decided', async () => {
    platform.mood = 'RECEIVED';
    await working();
    const id = await notices.pending((await draft()).tenderId);
    await eventually(() => sent(id).length === 1);
    expect(await stateOf(id)).toBe('PENDING');
    platform.mood = 'PUBLISHED';
    await until(id, 'ACCEPTED');
    expect(sent(id)).toHaveLength(1);
  });

  it('hands in once what the platform took without being heard', async () => {
    platform.mood = 'BREAKS_OFF';
    await working();
    const id = await notices.pending((await draft()).tenderId);
    await eventually(() => sent(id).length > 0);
    platform.mood = 'PUBLISHED';
    await until(id, 'ACCEPTED');
    expect(sent(id)).toHaveLength(1);
  });

  it('sends the prepared tender notice by itself when the tender is published, if it is complete', async () => {
    platform.mood = 'PUBLISHED';
    await working();
    const made = [await finishedDraft(here), await finishedDraft(here)];
    const ids = await Promise.all(made.map(({ tenderId }) => notices.ready(tenderId, 'UK4')));
    await notices.revise(String(ids[1]), { town: '' });
    for (const { tenderId } of made) await here.steps.publish(tenderId);
    await until(String(ids[0]), 'ACCEPTED');
    await eventually(async () => {
      const rows = await owner(
        `select 1 from outbox_message where job = 'notices.announce-tender' and done_at is null`,
        [],
      );
      return rows.length === 0;
    });
    expect(await stateOf(String(ids[1]))).toBe('DRAFT');
    expect(await leaves(String(ids[0]))).toEqual(['prepareNotice', 'submitNotice', 'acceptNotice']);
  });

  it('leads into a folder of files where no platform is set', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'notices-'));
    worker = await startWorker(here.database, { NOTICES_DIR: folder });
    const id = await notices.pending((await draft()).tenderId);
    await until(id, 'ACCEPTED');
    expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.json'))).toHaveLength(1);
  });

  const schemas = schemasArePresent ? it : it.skip;
  schemas('is gone by nothing that breaks the official schemas (skipped without COMMONWEAL_DATA_DIR)', () => {
    const { packageFaults } = officialSchemas();
    expect(platform.submissions.length).toBeGreaterThan(5);
    expect(platform.submissions.flatMap(({ releasePackage }) => packageFaults(releasePackage))).toEqual([]);
  });
});
