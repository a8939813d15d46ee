import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';

import { defineJob, handle, type JobDefinition } from '@commonweal/jobs';
import { OutboxMessage } from '@commonweal/persistence';

import { eventually } from '../support/eventually.js';
import { outboxWorld, type OutboxWorld } from '../support/outbox-world.js';
import { onEachQueue } from '../support/queues.js';

const numbered = z.object({ n: z.int() });
const pausing = { attempts: 3, backoff: { type: 'exponential', delay: 200 } } as const;
const job = (name: `jobs${string}.${string}`): JobDefinition<{ n: number }> =>
  defineJob({ name, payload: numbered, key: ({ n }) => `n-${n}`, options: pausing });

describe('a job', () => {
  onEachQueue((open) => {
    let world: OutboxWorld;
    beforeAll(async () => void (world = await outboxWorld(open)), 60_000);
    afterAll(() => world.close());

    const relayed = async (definition: JobDefinition<{ n: number }>, n = 1): Promise<string> => {
      const [id = ''] = await world.promise(definition, { n });
      await world.outboxFor([definition]).relay.relay();
      return id;
    };
    const ended = (id: string) =>
      eventually(
        () => world.row(id),
        ({ done_at, failed_at }) => Boolean(done_at ?? failed_at),
      );

    it('is done in an ORM context of its own, as the worker’s login', async () => {
      const read = job('jobs-context.read');
      await world.work(
        handle(read, async ({ tenantId }) => void (await world.worker.em.findOneOrFail(OutboxMessage, { tenantId }))),
      );
      await expect(ended(await relayed(read))).resolves.toMatchObject({ failed_at: null, failure: null });
    });

    it('is tried again after longer and longer pauses, and is done when a try succeeds', async () => {
      const shaky = job('jobs-retry.shaky');
      const tries: number[] = [];
      const givenUp: string[] = [];
      await world.work(
        handle(
          shaky,
          async () => {
            tries.push(performance.now());
            if (tries.length < 3) throw new Error(`try ${tries.length} failed`);
          },
          async (_, { message }) => void givenUp.push(message),
        ),
      );
      await expect(ended(await relayed(shaky))).resolves.toMatchObject({ failed_at: null });
      const [first = 0, second = 0, third = 0] = tries;
      expect(second - first).toBeGreaterThanOrEqual(195);
      expect(third - second).toBeGreaterThanOrEqual(395);
      expect(tries).toHaveLength(3);
      expect(givenUp).toEqual([]);
    });

    it('is given up once after its last try, and the outbox says why', async () => {
      const hopeless = job('jobs-hopeless.fail');
      let tries = 0;
      const givenUp: unknown[] = [];
      await world.work(
        handle(
          hopeless,
          async () => Promise.reject(new Error(`try ${(tries += 1)} failed`)),
          async ({ payload }, { message }) => void givenUp.push(payload.n, message),
        ),
      );
      await expect(ended(await relayed(hopeless, 7))).resolves.toMatchObject({
        done_at: null,
        failure: 'try 3 failed',
      });
      expect(givenUp).toEqual([7, 'try 3 failed']);
      expect(tries).toBe(3);
    });

    it('is not brought back once it was given up', async () => {
      const hopeless = job('jobs-final.fail');
      await world.work(handle(hopeless, async () => Promise.reject(new Error('never'))));
      await ended(await relayed(hopeless));
      await world.queue.empty();
      await expect(world.outboxFor([hopeless]).review.review()).resolves.toBe(0);
    });

    it('fails without another try when nothing handles it', async () => {
      const known = job('jobs-unknown.known');
      const unknown = job('jobs-unknown.gone');
      const id = await relayed(unknown);
      const started = performance.now();
      await world.work(handle(known, async () => undefined));
      await expect(ended(id)).resolves.toMatchObject({ failure: 'Nothing handles the job jobs-unknown.gone' });
      expect(performance.now() - started).toBeLessThan(5_000);
    });

    it('fails without another try when its payload breaks the contract, and the handler never sees it', async () => {
      const strict = job('jobs-broken.strict');
      const older = defineJob({ ...strict, payload: z.object({ n: z.string() }), key: () => 'older' });
      const [id = ''] = await world.promise(older, { n: 'one' });
      await world.outboxFor([older]).relay.relay();
      let seen = 0;
      await world.work(
        handle(
          strict,
          async () => void (seen += 1),
          async () => void (seen += 1),
        ),
      );
      const { failure } = await ended(id);
      expect(failure).toContain('jobs-broken.strict was given a payload that breaks its contract: n: ');
      expect(seen).toBe(0);
    });

    it('is done by one of two workers', async () => {
      const shared = job('jobs-shared.count');
      const ids = await world.promise(shared, ...Array.from({ length: 40 }, (_, n) => ({ n })));
      const done: string[] = [];
      for (const worker of ['first', 'second'])
        await world.work(handle(shared, async ({ payload }) => void done.push(`${payload.n} by ${worker}`)));
      await world.outboxFor([shared]).relay.relay();
      await Promise.all(ids.map(ended));
      expect(done).toHaveLength(40);
      expect(new Set(done.map((entry) => entry.split(' ')[0])).size).toBe(40);
    });

    it('that is delivered again, before or after it was done, is done once', async () => {
      const once = job('jobs-once.count');
      const { queues } = world.outboxFor([once]);
      const [id = ''] = await world.promise(once, { n: 1 });
      const message = { id, job: once.name, tenantId: world.tenantId, payload: { n: 1 }, requestId: null };
      await Promise.all([queues.add([message]), queues.add([message])]);
      const done: number[] = [];
      await world.work(handle(once, async ({ payload }) => void done.push(payload.n)));
      await ended(id);
      await queues.add([message]);
      const [later = ''] = await world.promise(once, { n: 2 });
      await queues.add([{ ...message, id: later, payload: { n: 2 } }]);
      await ended(later);
      expect(done).toEqual([1, 2]);
    });

    it('of nobody’s promise leaves the outbox as it is', async () => {
      const stray = job('jobs-stray.count');
      const { queues } = world.outboxFor([stray]);
      let times = 0;
      await world.work(handle(stray, async () => void (times += 1)));
      const message = {
        id: randomUUID(),
        job: stray.name,
        tenantId: world.tenantId,
        payload: { n: 1 },
        requestId: null,
      };
      await queues.add([message]);
      await eventually(() => times === 1);
      const { rows } = await world.owner.query('select from outbox_message where id = $1', [message.id]);
      expect(rows).toHaveLength(0);
    });

    it('under way when its worker is asked to stop is finished first', async () => {
      const slow = job('jobs-drain.slow');
      let finish: () => void = () => undefined;
      const finished = new Promise<void>((resolve) => (finish = resolve));
      let begun = 0;
      const workers = await world.work(
        handle(slow, async () => {
          begun += 1;
          await finished;
        }),
      );
      const id = await relayed(slow);
      await eventually(() => begun === 1);
      const closed = workers.close();
      expect((await world.row(id)).done_at).toBeNull();
      finish();
      await closed;
      expect((await world.row(id)).done_at).not.toBeNull();
    });
  });
});
