import type { Job } from 'bullmq';

import type { JobData, WorkerCallbacks, WorkerSettings } from './queue-backend.js';

/** A job whose worker died is taken up again this often before it is given up: it may be what kills them. */
const timesTakenUp = 3;

/** What workers on both backends have in common. */
export const workerOptions = ({ concurrency, lockDuration, stalledInterval }: WorkerSettings) => ({
  concurrency,
  lockDuration,
  stalledInterval,
  maxStalledCount: timesTakenUp,
  runRetryDelay: 1_000,
});

interface WorkerEvents {
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'failed', listener: (job: Job<JobData> | undefined, error: Error) => void): unknown;
}

/** A worker without an `error` listener would end the process. */
export function listen(worker: WorkerEvents, { abandoned, trouble }: WorkerCallbacks): void {
  worker.on('error', trouble);
  worker.on('failed', (job, error) => {
    if (job?.deferredFailure) abandoned(job, error);
  });
}
