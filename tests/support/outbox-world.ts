import { randomUUID } from 'node:crypto';

import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';

import {
  BullJobQueues,
  chooseBackend,
  type JobDefinition,
  JobHandlers,
  type JobHandler,
  JobRunner,
  JobWorkers,
} from '@commonweal/jobs';
import { createLogger } from '@commonweal/observability';
import { OutboxLedger, OutboxRelay, OutboxReview, promiseJob } from '@commonweal/outbox';
import { forTenant, inTransaction, ormOptions } from '@commonweal/persistence';

import { testDatabase } from './database.js';
import type { OpenQueue } from './queues.js';

/** What the outbox says of a promise. */
export interface PromiseRow {
  readonly relayed_at: Date | null;
  readonly done_at: Date | null;
  readonly failed_at: Date | null;
  readonly failure: string | null;
}

const quick = { concurrency: 4, lockDuration: 2_000, stalledInterval: 500 };
const quiet = createLogger('test', 'silent');

/** A database with one organisation, a queue, and what is needed to promise jobs as the api and do them as the worker. */
export async function outboxWorld(open: OpenQueue) {
  const database = await testDatabase();
  const queue = await open(database);
  const owner = new pg.Pool({ connectionString: database.owner, max: 2 });
  // It has “ended” while its connections still say goodbye; a database that is dropped meanwhile cuts them off.
  owner.on('error', () => undefined);
  const tenantId = randomUUID();
  await owner.query(`insert into organisation (id, kind, name) values ($1, 'AUTHORITY', 'Harbour Council')`, [
    tenantId,
  ]);
  const api = new MikroORM(ormOptions(database.api));
  const worker = new MikroORM(ormOptions(database.worker));
  const closing: (() => Promise<unknown>)[] = [];

  /** The worker's side of the outbox, for these jobs. */
  const outboxFor = (jobs: readonly JobHandler['job'][], overdueMs = 0) => {
    const queues = new BullJobQueues(chooseBackend(queue.settings), jobs, () => undefined);
    closing.push(() => queues.close());
    return {
      queues,
      relay: new OutboxRelay(worker.em, queues, jobs),
      review: new OutboxReview({ em: worker.em, queues, overdueMs }, jobs),
    };
  };

  /** Starts workers that do these jobs. */
  const work = async (...handlers: JobHandler[]) => {
    const all = new JobHandlers(
      handlers.map(({ job }) => job),
      handlers,
    );
    const runner = new JobRunner({ em: worker.em, handlers: all, ledger: new OutboxLedger(worker.em), logger: quiet });
    const backend = chooseBackend(queue.settings);
    const workers = new JobWorkers({ backend, queues: all.queues, runner, logger: quiet, settings: quick });
    closing.unshift(() => workers.close());
    await workers.start();
    return workers;
  };

  return {
    database,
    queue,
    owner,
    tenantId,
    outboxFor,
    work,
    /** Promises a job for each payload, in one transaction of the api. */
    promise: <P extends object>(job: JobDefinition<P>, ...payloads: P[]): Promise<string[]> =>
      inTransaction(api.em, forTenant(tenantId), (em) =>
        payloads.map((payload) => promiseJob(em, job, { tenantId, payload })),
      ),
    /** The two logins' own transactions. */
    api,
    worker,
    row: async (id: string): Promise<PromiseRow> => {
      const { rows } = await owner.query<PromiseRow>('select * from outbox_message where id = $1', [id]);
      if (!rows[0]) throw new Error(`No promise ${id}`);
      return rows[0];
    },
    close: async () => {
      for (const close of closing) await close();
      await Promise.all([api.close(), worker.close(), owner.end()]);
      await queue.stop();
      await database.drop();
    },
  };
}

export type OutboxWorld = Awaited<ReturnType<typeof outboxWorld>>;
