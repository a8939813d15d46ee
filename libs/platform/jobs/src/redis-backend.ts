import { Queue, Worker } from 'bullmq';

import type { QueueBackend } from './queue-backend.js';
import { listen, workerOptions } from './worker-options.js';

/** The braces keep a queue's keys in one slot of a cluster. */
const prefix = '{commonweal}';
const retryStrategy = (times: number) => Math.min(times * 100, 1_000);

/**
 * Queues in Redis.
 *
 * @param url `redis://host:6379`; the server must be set to `maxmemory-policy noeviction`
 */
export function redisBackend(url: string): QueueBackend {
  const failingFast = { url, retryStrategy, enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: 5_000 };
  const patient = { url, retryStrategy, maxRetriesPerRequest: null };
  return {
    kind: 'redis',
    openQueue: (name, trouble) => new Queue(name, { prefix, connection: failingFast }).on('error', trouble),
    openWorker: (name, settings, callbacks) => {
      const worker = new Worker(name, callbacks.work, { prefix, connection: patient, ...workerOptions(settings) });
      listen(worker, callbacks);
      return worker;
    },
  };
}
