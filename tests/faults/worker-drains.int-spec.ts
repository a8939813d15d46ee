import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { eventually } from '../support/eventually.js';
import { faultWorld, type FaultWorld } from '../support/fault-world.js';
import { onEachQueue } from '../support/queues.js';
import { addressOf, buildWorker } from '../support/worker-process.js';

describe('a worker that is asked to stop', () => {
  onEachQueue((open) => {
    let world: FaultWorld;
    beforeAll(async () => {
      await buildWorker();
      world = await faultWorld(open);
    }, 360_000);
    beforeEach(() => world.reset());
    afterAll(() => world.close());

    it('was well, finishes what it began, takes nothing new and ends in order', async () => {
      const worker = await world.worker();
      await eventually(
        () => fetch(`${addressOf(worker)}/health`),
        ({ status }) => status === 200,
      );
      const ids = await world.promiseWaits(1, 2, 3, 4);
      await world.untilBegun(4);
      worker.send('SIGTERM');
      await eventually(
        () => worker.output(),
        (text) => text.includes('worker is draining'),
      );
      const later = await world.promiseWaits(5);
      await world.openGate();

      await expect(worker.ended).resolves.toEqual({ code: 0, signal: null });
      await world.allDone(ids);
      expect((await world.effects()).map(({ n }) => n)).toEqual([1, 2, 3, 4]);
      expect(await world.begun()).toHaveLength(4);

      const next = await world.worker();
      await world.allDone(later);
      expect((await world.effects()).map(({ n }) => n)).toEqual([1, 2, 3, 4, 5]);
      await world.kill(next);
    }, 360_000);

    it('ends within ten seconds though a job does not, and another worker does that job', async () => {
      const worker = await world.worker();
      const ids = await world.promiseWaits(6);
      await world.untilBegun(1);
      const started = performance.now();
      worker.send('SIGTERM');
      await expect(worker.ended).resolves.toMatchObject({ signal: null });
      expect(performance.now() - started).toBeLessThan(10_000);
      const other = await world.worker();
      await world.openGate();
      await world.allDone(ids);
      expect(await world.effects()).toEqual([{ n: 6, pid: other.pid }]);
    }, 360_000);
  });
});
