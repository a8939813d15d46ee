import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { eventually } from '../support/eventually.js';
import { faultWorld, type FaultWorld } from '../support/fault-world.js';
import { redisQueue, redisQueueOfItsOwn } from '../support/queues.js';
import { redisFound, redisInstalled } from '../support/redis.js';
import { rounds, timeFor } from '../support/rounds.js';
import { addressOf, buildWorker } from '../support/worker-process.js';

const thirtySeconds = 30_000;
const JOBS = rounds(40, 1_000);
const OUTAGE_MS = rounds(2_000, 60_000);

if (!redisFound) it.skip('Redis that forgets – skipped: no redis-server found', () => undefined);
else
  describe('Redis that forgets everything', () => {
    let world: FaultWorld;
    beforeAll(async () => {
      await buildWorker();
      world = await faultWorld(redisInstalled ? redisQueueOfItsOwn : redisQueue);
    }, 360_000);
    beforeEach(async () => {
      await world.reset();
      await world.worker();
    }, 360_000);
    afterAll(() => world.close());

    it('by FLUSHALL, with jobs waiting and under way, loses no work', async () => {
      const numbers = Array.from({ length: JOBS }, (_, n) => n);
      const ids = await world.promiseWaits(...numbers);
      await world.untilBegun(4);
      await world.queue.empty();
      await world.openGate();
      await world.allDone(ids, thirtySeconds);
      expect((await world.effects()).map(({ n }) => n)).toEqual(numbers);
    }, 360_000);

    /** Promises a job every tenth of a second as long as the outage lasts. */
    const promisesDuring = async (milliseconds: number): Promise<string[]> => {
      const ids: string[] = [];
      for (let at = 0; at * 100 < milliseconds; at += 1) {
        const due = performance.now() + 100;
        ids.push(...(await world.promiseWaits(100 + at)));
        await eventually(() => performance.now() > due);
      }
      return ids;
    };

    const ownServer = redisInstalled ? it : it.skip;

    ownServer(
      'by dying and starting empty loses no work, and promises are taken meanwhile',
      async () => {
        const before = await world.promiseWaits(1, 2, 3, 4, 5, 6, 7, 8);
        await world.untilBegun(4);
        await world.queue.redis?.kill();
        const meanwhile = await promisesDuring(OUTAGE_MS);
        await world.openGate();
        await world.queue.redis?.restart();
        await world.allDone([...before, ...meanwhile], thirtySeconds);
        expect(await world.effects()).toHaveLength(before.length + meanwhile.length);
      },
      timeFor(1, OUTAGE_MS),
    );

    ownServer(
      'for a while makes the worker say that it is not well, and well again afterwards',
      async () => {
        const worker = await world.worker();
        const status = async () => (await fetch(`${addressOf(worker)}/health`)).status;
        await eventually(status, (code) => code === 200);
        await world.queue.redis?.kill();
        await world.promiseWaits(11);
        await eventually(status, (code) => code === 503);
        await world.queue.redis?.restart();
        await eventually(status, (code) => code === 200);
      },
      180_000,
    );
  });
