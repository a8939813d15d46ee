import type { Job } from 'bullmq';

import type { Logger } from '@commonweal/observability';

import type { JobRunner } from './job-runner.js';
import type { JobData, OpenWorker, QueueBackend, WorkerSettings } from './queue-backend.js';

/** What the workers of a process are made of. */
export interface JobWorkersParts {
  readonly backend: QueueBackend;
  /** The queues to work on, as `JobHandlers` names them. */
  readonly queues: readonly string[];
  readonly runner: JobRunner;
  readonly logger: Logger;
  readonly settings: WorkerSettings;
}

/** The workers of this process: one for each queue. */
export class JobWorkers {
  readonly #settling = new Set<Promise<void>>();
  #workers: OpenWorker[] = [];
  #started = false;

  constructor(private readonly parts: JobWorkersParts) {}

  /** Opens the workers; resolves when each can be given jobs. */
  async start(): Promise<void> {
    const { backend, queues, settings } = this.parts;
    this.#workers = queues.map((queue) => backend.openWorker(queue, settings, this.#callbacks(queue)));
    await Promise.all(this.#workers.map((worker) => worker.waitUntilReady()));
    this.#started = true;
  }

  /** Whether every worker takes jobs. */
  get running(): boolean {
    return this.#started && this.#workers.every((worker) => worker.isRunning());
  }

  /** Takes no further jobs and resolves when those under way are done. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.close()));
    await Promise.all(this.#settling);
  }

  #callbacks(queue: string) {
    const { runner, logger } = this.parts;
    return {
      work: (job: Job<JobData>) => runner.run(job),
      abandoned: (job: Job<JobData>, error: Error) => this.#settle(runner.giveUp(job, error)),
      trouble: (error: Error) => logger.warn({ queue, err: error }, 'queue trouble'),
    };
  }

  #settle(settled: Promise<void>): void {
    this.#settling.add(settled);
    void settled.finally(() => this.#settling.delete(settled));
  }
}
