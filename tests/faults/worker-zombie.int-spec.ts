import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { eventually } from '../support/eventually.js';
import { faultWorld, type FaultWorld } from '../support/fault-world.js';
import { onEachQueue } from '../support/queues.js';
import { rounds, timeFor } from '../support/rounds.js';
import { buildWorker } from '../support/worker-process.js';

/** As many as a worker does at once. */
const JOBS = [1, 2, 3, 4];
const ROUNDS = rounds(2, 1_000 / JOBS.length);

describe('a worker that freezes past its lock', () => {
  onEachQueue((open) => {
    let world: FaultWorld;
    beforeAll(async () => {
      await buildWorker();
      world = await faultWorld(open);
    }, 360_000);
    afterAll(() => world.close());

    const kept = async (ids: string[]) =>
      (await world.owner.query('select * from outbox_message where id = any ($1) order by id', [ids])).rows;

    /** One freezes over its jobs, another does them, the first comes back and does them to their end. */
    const round = async () => {
      await world.reset();
      const zombie = await world.worker();
      const ids = await world.promiseWaits(...JOBS);
      await world.untilBegun(JOBS.length);
      zombie.send('SIGSTOP');
      const other = await world.worker();
      await world.untilBegun(2 * JOBS.length);
      await world.openGate();
      await world.allDone(ids);
      const before = await kept(ids);
      zombie.send('SIGCONT');
      await eventually(async () => (await world.ends()).filter(({ pid }) => pid === zombie.pid).length === JOBS.length);
      await eventually(() => zombie.output().includes('queue trouble'));
      return { before, after: await kept(ids), effects: await world.effects(), pid: other.pid };
    };

    it(
      `and comes back after another did its jobs changes nothing: ${ROUNDS} times, ${JOBS.length} jobs each`,
      async () => {
        for (let at = 0; at < ROUNDS; at += 1) {
          const { before, after, effects, pid } = await round();
          expect(after).toEqual(before);
          expect(effects).toEqual(JOBS.map((n) => ({ n, pid })));
        }
      },
      timeFor(ROUNDS, 60_000),
    );
  });
});
