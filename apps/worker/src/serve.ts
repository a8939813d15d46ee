import type { WorkerConfig } from '@commonweal/config';
import type { FeatureJobs } from '@commonweal/jobs';
import type { Logger } from '@commonweal/observability';

import { runWorker, type RunningWorker } from './run-worker.js';

/** A job that takes longer to finish is taken up by another worker when its lock runs out. */
const longestDrain = 9_000;

/**
 * Runs a worker as this process: SIGTERM or SIGINT drains it and ends the process within ten seconds; a worker that
 * cannot start ends the process with one line and exit code 1.
 */
export async function serve(config: WorkerConfig, features: readonly FeatureJobs[], logger: Logger): Promise<void> {
  try {
    const worker = await runWorker(config, features, logger);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void drain(worker, logger));
  } catch (error) {
    logger.fatal({ err: error }, `The worker cannot start: ${error instanceof Error ? error.message : String(error)}`);
    // Connections that were opened before it broke would hold the process open.
    process.exit(1);
  }
}

async function drain(worker: RunningWorker, logger: Logger): Promise<void> {
  logger.info('worker is draining');
  setTimeout(() => {
    logger.error('worker stopped with jobs under way; another worker takes them up');
    process.exit(1);
  }, longestDrain).unref();
  await worker.stop();
  logger.info('worker stopped');
  // A queue's connections that nobody closed must not hold the process open.
  process.exit(0);
}
