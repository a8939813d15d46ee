import { createPostgresBackend, withBackend } from 'bullmq';

import { QUEUE_SCHEMA } from './migrate-queue.js';
import type { QueueBackend } from './queue-backend.js';
import { listen, workerOptions } from './worker-options.js';

const bull = withBackend(createPostgresBackend);

/**
 * Queues in PostgreSQL, in the tables that `migrateQueue` makes.
 *
 * @param url the worker's login
 */
export function postgresBackend(url: string): QueueBackend {
  const connection = (max: number) => ({
    connectionString: url,
    schema: QUEUE_SCHEMA,
    max,
    connectionTimeoutMillis: 5_000,
  });
  return {
    kind: 'postgres',
    openQueue: (name, trouble) => {
      const queue = new bull.Queue(name, { connection: { ...connection(2), query_timeout: 5_000 } });
      return queue.on('error', trouble);
    },
    openWorker: (name, settings, callbacks) => {
      const worker = new bull.Worker(name, callbacks.work, { connection: connection(4), ...workerOptions(settings) });
      listen(worker, callbacks);
      return worker;
    },
  };
}
