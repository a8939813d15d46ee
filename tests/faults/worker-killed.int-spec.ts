import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { eventually } from '../support/eventually.js';
import { faultWorld, type FaultWorld } from '../support/fault-world.js';
import { onEachQueue } from '../support/queues.js';
import { buildWorker } from '../support/worker-process.js';

describe('a worker that ends without warning', () => {
  onEachQueue((open) => {
    let world: FaultWorld;
    beforeAll(async () => {
      await buildWorker();
      world = await faultWorld(open);
    }, 360_000);
    beforeEach(() => world.reset());
    afterAll(() => world.close());

    it('loses no job: another takes it up, and it has its effect once', async () => {
      const first = await world.worker();
      const ids = await world.promiseWaits(1, 2);
      await world.untilBegun(2);
      await world.kill(first);

      const second = await world.worker();
      await world.untilBegun(4);
      await world.openGate();
      await world.allDone(ids);
      expect(await world.effects()).toEqual([1, 2].map((n) => ({ n, pid: second.pid })));
      await world.kill(second);
    }, 360_000);

    it('loses no job that no relay had handed over', async () => {
      const ids = await world.promiseWaits(3);
      await world.openGate();
      const only = await world.worker();
      await world.allDone(ids);
      expect(await world.effects()).toEqual([{ n: 3, pid: only.pid }]);
      await world.kill(only);
    }, 360_000);

    it('time and again over one job gives that job up, and the outbox says why', async () => {
      const [id = ''] = await world.promiseWaits(5);
      for (let begun = 1; begun <= 4; begun += 1) {
        const victim = await world.worker();
        await world.untilBegun(begun);
        await world.kill(victim);
      }
      const last = await world.worker();
      const row = await eventually(
        () => world.row(id),
        ({ failed_at }) => failed_at !== null,
      );
      expect(row).toMatchObject({ done_at: null, failure: 'job stalled more than allowable limit' });
      expect(await world.begun()).toHaveLength(4);
      expect(await world.effects()).toEqual([]);
      await world.kill(last);
    }, 360_000);

    it('in the middle of handing over does not keep its locks: another does the job and the outbox says so', async () => {
      await world.owner.query(slowMarking);
      const frozen = await world.worker();
      const ids = await world.promiseWaits(6);
      await world.untilBegun(1);
      frozen.send('SIGSTOP');
      expect((await world.row(String(ids[0]))).relayed_at).toBeNull();
      await world.owner.query('drop trigger slow_marking on outbox_message');
      const other = await world.worker();
      await world.openGate();
      await world.allDone(ids);
      expect(await world.effects()).toEqual([{ n: 6, pid: other.pid }]);
      await world.kill(frozen, other);
    }, 360_000);
  });
});

/** Keeps a relay busy for a while between handing a message over and having marked it. */
const slowMarking = `
  create or replace function slow_marking() returns trigger language plpgsql as
    $$ begin perform pg_sleep(1.5); return new; end $$;
  create trigger slow_marking before update of relayed_at on outbox_message for each row execute function slow_marking();
`;
