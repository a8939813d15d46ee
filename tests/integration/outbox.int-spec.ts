import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';

import { defineJob, handle, JobQueues, type QueuedJob } from '@commonweal/jobs';
import { withRequestId } from '@commonweal/observability';
import { OutboxRelay, promiseJob } from '@commonweal/outbox';

import { eventually } from '../support/eventually.js';
import { outboxWorld, type OutboxWorld } from '../support/outbox-world.js';
import { onEachQueue } from '../support/queues.js';

const numbered = z.object({ n: z.int() });
const job = (name: `outbox${string}.${string}`) => defineJob({ name, payload: numbered, key: ({ n }) => `n-${n}` });
const numbers = (count: number) => Array.from({ length: count }, (_, n) => ({ n }));

describe('the outbox', () => {
  onEachQueue((open) => {
    let world: OutboxWorld;
    beforeAll(async () => void (world = await outboxWorld(open)), 60_000);
    afterAll(() => world.close());

    it('hands each promise over once, whatever the number of relays', async () => {
      const greet = job('outbox-many.greet');
      const ids = await world.promise(greet, ...numbers(60));
      const relays = [1, 2, 3].map(() => world.outboxFor([greet]).relay);
      const handed = await Promise.all(relays.map((relay) => drain(relay)));
      expect(handed.flat().reduce((sum, count) => sum + count, 0)).toBe(60);

      const done: number[] = [];
      await world.work(handle(greet, ({ payload }) => Promise.resolve(void done.push(payload.n))));
      await eventually(() => allDone(world, ids));
      expect(done.toSorted((a, b) => a - b)).toEqual(numbers(60).map(({ n }) => n));
    });

    it('keeps no promise of a transaction that failed', async () => {
      const greet = job('outbox-none.greet');
      const failing = world.api.em.fork().transactional((em) => {
        promiseJob(em, greet, { tenantId: world.tenantId, payload: { n: 1 } });
        throw new Error('the cause failed');
      });
      await expect(failing).rejects.toThrow('the cause failed');
      await expect(world.outboxFor([greet]).relay.relay()).resolves.toBe(0);
    });

    it('hands over again what a relay handed over before it died, and the work is done once', async () => {
      const greet = job('outbox-crash.greet');
      const [id = ''] = await world.promise(greet, { n: 1 });
      const { queues, relay } = world.outboxFor([greet]);
      const dying = new OutboxRelay(world.worker.em, new DiesAfterAdding(queues), [greet]);
      await expect(dying.relay()).rejects.toThrow('killed');
      expect((await world.row(id)).relayed_at).toBeNull();
      await expect(relay.relay()).resolves.toBe(1);

      let times = 0;
      await world.work(handle(greet, () => Promise.resolve(void (times += 1))));
      await eventually(() => allDone(world, [id]));
      expect(times).toBe(1);
    });

    it('leaves a job it does not know to a relay that does', async () => {
      const [known, newer] = [job('outbox-new.known'), job('outbox-new.newer')];
      await world.promise(newer, { n: 1 });
      await world.promise(known, { n: 2 });
      await expect(drain(world.outboxFor([known]).relay)).resolves.toEqual([1, 0]);
      await expect(drain(world.outboxFor([known, newer]).relay)).resolves.toEqual([1, 0]);
    });

    it('brings the id of the request that made the promise to the work', async () => {
      const greet = job('outbox-request.greet');
      const [id = ''] = await withRequestId('r-42', () => world.promise(greet, { n: 1 }));
      await world.outboxFor([greet]).relay.relay();
      const seen: string[] = [];
      await world.work(
        handle(greet, ({ requestId, tenantId }) => Promise.resolve(void seen.push(requestId, tenantId))),
      );
      await eventually(() => allDone(world, [id]));
      expect(seen).toEqual(['r-42', world.tenantId]);
    });

    it('hands over again, and once, what a queue that lost everything has forgotten', async () => {
      const greet = job('outbox-lost.greet');
      const ids = await world.promise(greet, ...numbers(250));
      const { relay, review } = world.outboxFor([greet]);
      await drain(relay);
      await world.queue.empty();
      await expect(review.review()).resolves.toBe(250);
      await expect(review.review()).resolves.toBe(0);

      const done: number[] = [];
      await world.work(handle(greet, ({ payload }) => Promise.resolve(void done.push(payload.n))));
      await eventually(() => allDone(world, ids));
      expect(done).toHaveLength(250);
      expect(new Set(done).size).toBe(250);
    });

    it('does not look up a promise before it is overdue', async () => {
      const greet = job('outbox-early.greet');
      await world.promise(greet, { n: 1 });
      const { relay, review } = world.outboxFor([greet], 60_000);
      await drain(relay);
      await world.queue.empty();
      await expect(review.review()).resolves.toBe(0);
    });

    it('does work again that the queue counts as done but the database, put back in time, does not', async () => {
      const greet = job('outbox-restored.greet');
      const [id = ''] = await world.promise(greet, { n: 1 });
      const { relay, review } = world.outboxFor([greet]);
      await relay.relay();
      let times = 0;
      await world.work(handle(greet, () => Promise.resolve(void (times += 1))));
      await eventually(() => allDone(world, [id]));
      await world.owner.query('update outbox_message set done_at = null where id = $1', [id]);
      await eventually(
        () => review.review(),
        (restored) => restored === 1,
      );
      await eventually(() => allDone(world, [id]));
      expect(times).toBe(2);
    });
  });
});

/** Relays until nothing is left; how many each pass handed over. */
async function drain(relay: OutboxRelay, limit = 10): Promise<number[]> {
  const handed = await relay.relay(limit);
  return handed === 0 ? [0] : [handed, ...(await drain(relay, limit))];
}

async function allDone(world: OutboxWorld, ids: readonly string[]): Promise<boolean> {
  const { rows } = await world.owner.query<{ open: number }>(
    'select count(*)::int as open from outbox_message where id = any ($1) and done_at is null',
    [ids],
  );
  return rows[0]?.open === 0;
}

/** The queues as a relay uses them that is killed between handing over and marking. */
class DiesAfterAdding extends JobQueues {
  constructor(private readonly queues: JobQueues) {
    super();
  }

  override async add(jobs: readonly QueuedJob[]): Promise<void> {
    await this.queues.add(jobs);
    throw new Error('killed');
  }

  override restore(jobs: readonly QueuedJob[]): Promise<number> {
    return this.queues.restore(jobs);
  }

  override close(): Promise<void> {
    return this.queues.close();
  }
}
