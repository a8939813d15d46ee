import { z } from 'zod';

import { defineJob } from '@commonweal/jobs';

import { eventually } from './eventually.js';
import { outboxWorld } from './outbox-world.js';
import type { OpenQueue } from './queues.js';
import { startWorker, type WorkerProcess } from './worker-process.js';

/** The job that fixture-worker.mjs does. */
const wait = defineJob({ name: 'fault.wait', payload: z.object({ n: z.int() }), key: ({ n }) => `n-${n}` });

const tables = `
  create table fault_gate (open boolean not null);
  insert into fault_gate values (false);
  create table fault_start (n integer not null, pid integer not null);
  create table fault_end (n integer not null, pid integer not null);
  create table fault_effect (n integer primary key, pid integer not null);
  grant select on fault_gate to commonweal_worker;
  grant select, insert on fault_start, fault_end, fault_effect to commonweal_worker;
`;

const forget = `
  delete from outbox_message;
  truncate fault_start, fault_end, fault_effect;
  update fault_gate set open = false;
`;

/** A world with a gate: jobs begin, wait until it is opened, and then have their one effect. */
export async function faultWorld(open: OpenQueue) {
  const world = await outboxWorld(open);
  await world.owner.query(tables);
  const started: WorkerProcess[] = [];
  const rows = async (table: 'fault_start' | 'fault_end' | 'fault_effect') =>
    (await world.owner.query<{ n: number; pid: number }>(`select n, pid from ${table} order by n`)).rows;
  const kill = async (...workers: WorkerProcess[]) => {
    for (const worker of workers) worker.send('SIGKILL');
    await Promise.all(workers.map(({ ended }) => ended));
  };
  return {
    ...world,
    /** Ends what an earlier test left running, forgets what it did and shuts the gate. */
    reset: async () => {
      await kill(...started);
      await world.queue.empty();
      await world.owner.query(forget);
    },
    openGate: () => world.owner.query('update fault_gate set open = true'),
    /** Starts a worker process. */
    worker: async (): Promise<WorkerProcess> => {
      const worker = await startWorker({ DATABASE_URL: world.database.worker, ...world.queue.settings });
      started.push(worker);
      return worker;
    },
    /** Ends workers without warning. */
    kill,
    promiseWaits: (...numbers: number[]) => world.promise(wait, ...numbers.map((n) => ({ n }))),
    begun: () => rows('fault_start'),
    /** Resolves when this many jobs, or tries of them, have begun. */
    untilBegun: (count: number) =>
      eventually(
        () => rows('fault_start'),
        ({ length }) => length >= count,
        120_000,
      ),
    /** Jobs, or tries of them, that came to their end, whether or not they had an effect. */
    ends: () => rows('fault_end'),
    effects: () => rows('fault_effect'),
    allDone: (ids: readonly string[], milliseconds = 120_000) =>
      eventually(
        () => Promise.all(ids.map(world.row)),
        (all) => all.every(({ done_at }) => done_at),
        milliseconds,
      ),
    close: async () => {
      await kill(...started);
      await world.close();
    },
  };
}

export type FaultWorld = Awaited<ReturnType<typeof faultWorld>>;
