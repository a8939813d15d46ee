import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { eventually } from '../support/eventually.js';
import { NoticePlatform } from '../support/notice-platform.js';
import { noticeOfItsOwn, noticeSteps } from '../support/notices.js';
import { asOwner } from '../support/people.js';
import { postgresQueue } from '../support/queues.js';
import { buildWorker, startWorker, type WorkerProcess } from '../support/worker-process.js';
import { rowId, type World, world } from '../support/world.js';

const ROUNDS = 3;

let here: World;
let platform: NoticePlatform;
let settings: Record<string, string>;
const running: WorkerProcess[] = [];
beforeAll(async () => {
  await buildWorker();
  here = await world(0);
  platform = await NoticePlatform.start();
  const queue = await postgresQueue(here.database);
  settings = { DATABASE_URL: here.database.worker, ...queue.settings, ...platform.settings };
}, 240_000);
afterAll(async () => {
  for (const worker of running) worker.send('SIGKILL');
  await platform?.stop();
  await here?.close();
});

const started = async (): Promise<WorkerProcess> => {
  const worker = await startWorker(settings);
  running.push(worker);
  return worker;
};

/** What a minute's wait would do: whoever had its turn has it no longer. */
const turnIsOver = (id: string) =>
  asOwner(here.database, (client) =>
    client.query('update notice set lease_until = clock_timestamp() where id = $1', [rowId(id)]),
  );

it(`publishes a notice once although its worker is killed between sending it and hearing of it, ${ROUNDS} times`, async () => {
  const notices = noticeSteps(here.api, here.lead);
  for (let round = 1; round <= ROUNDS; round += 1) {
    platform.mood = 'IS_SILENT';
    const { tenderId } = await here.steps.draft(noticeOfItsOwn());
    const first = await started();
    const id = await notices.pending(tenderId);
    const sent = () => platform.submissions.filter(({ reference }) => reference.startsWith(rowId(id)));
    await eventually(() => sent().length === 1);
    first.send('SIGKILL');
    await first.ended;
    platform.mood = 'PUBLISHED';
    await turnIsOver(id);
    const second = await started();
    await eventually(async () => String((await notices.shown(id))?.['state']) === 'ACCEPTED', Boolean, 120_000);
    expect(sent()).toHaveLength(1);
    second.send('SIGTERM');
    await second.ended;
  }
}, 400_000);
