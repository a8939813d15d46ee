import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { eventually } from '../support/eventually.js';
import { faultWorld, type FaultWorld } from '../support/fault-world.js';
import { onEachQueue } from '../support/queues.js';
import { rounds, timeFor } from '../support/rounds.js';
import { buildWorker } from '../support/worker-process.js';

const ROUNDS = rounds(2, 1_000);

describe('a worker that freezes past its lock', () => {
  onEachQueue((open) => {
    let world: FaultWorld;
    beforeAll(async () => {
      await buildWorker();
      world = await faultWorld(open);
    }, 120_000);
    afterAll(() => world.close());

    /** One freezes over its job, another does it, the first comes back. */
    const round = async () => {
      await world.reset();
      const zombie = await world.worker();
      const ids = await world.promiseWaits(4);
      await world.untilBegun(1);
      zombie.send('SIGSTOP');
      const other = await world.worker();
      await world.untilBegun(2);
      await world.openGate();
      await world.allDone(ids);
      const before = await world.owner.query('select * from outbox_message where id = $1', ids);
      zombie.send('SIGCONT');
      await eventually(
        () => zombie.output(),
        (text) => text.includes('queue trouble'),
      );
      const after = await world.owner.query('select * from outbox_message where id = $1', ids);
      return { before: before.rows, after: after.rows, effects: await world.effects(), pid: other.pid };
    };

    it(
      `and comes back after another did its job changes nothing, ${ROUNDS} times`,
      async () => {
        for (let at = 0; at < ROUNDS; at += 1) {
          const { before, after, effects, pid } = await round();
          expect(after).toEqual(before);
          expect(effects).toEqual([{ n: 4, pid }]);
        }
      },
      timeFor(ROUNDS, 60_000),
    );
  });
});
