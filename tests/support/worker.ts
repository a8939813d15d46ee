import 'reflect-metadata';

import { workerConfig } from '@commonweal/config';
import { createLogger } from '@commonweal/observability';

import { features } from '../../apps/worker/src/features.js';
import { runWorker, type RunningWorker } from '../../apps/worker/src/run-worker.js';
import type { TestDatabase } from './database.js';
import { postgresQueue } from './queues.js';

/** The real worker inside the test's process, with its queue in the test's database. */
export async function startWorker(
  database: TestDatabase,
  more: Readonly<Record<string, string>> = {},
): Promise<RunningWorker> {
  const { settings } = await postgresQueue(database);
  const config = workerConfig({ DATABASE_URL: database.worker, PORT: '0', LOG_LEVEL: 'silent', ...settings, ...more });
  return runWorker(config, features, createLogger('worker', 'silent'));
}
