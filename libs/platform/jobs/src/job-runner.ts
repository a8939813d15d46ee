import { type EntityManager, RequestContext } from '@mikro-orm/postgresql';
import { type Job, UnrecoverableError } from 'bullmq';

import { type Logger, withRequestId } from '@commonweal/observability';

import type { UncheckedCall } from './handle.js';
import type { JobHandlers } from './job-handlers.js';
import type { JobLedger } from './job-ledger.js';
import type { JobData } from './queue-backend.js';

/** What running a job needs. */
export interface JobRunnerParts {
  readonly em: EntityManager;
  readonly handlers: JobHandlers;
  readonly ledger: JobLedger;
  readonly logger: Logger;
  /** Told how each try ended; for metrics. */
  readonly tried?: (ended: JobTry) => void;
}

/** How one try of a job ended. */
export interface JobTry {
  readonly job: string;
  readonly outcome: 'done' | 'retried' | 'failed';
  readonly seconds: number;
}

type QueueJob = Job<JobData>;

const longestReason = 500;

/** Runs jobs: each under its request's id and in an ORM context of its own, its end written into the ledger. */
export class JobRunner {
  constructor(private readonly parts: JobRunnerParts) {}

  /** Does the work. The ledger knows before the queue does: a crash in between repeats the job, which is harmless. */
  run(job: QueueJob): Promise<void> {
    return this.#within(job, async () => {
      const began = performance.now();
      await this.#work(job, began);
      await this.parts.ledger.done(promiseOf(job));
      this.#tell(job, 'done', began);
    });
  }

  /** Gives up a job that will not be tried again. */
  giveUp(job: QueueJob, error: Error): Promise<void> {
    return this.#within(job, () => this.#settle(job, error));
  }

  async #work(job: QueueJob, began: number): Promise<void> {
    try {
      await this.#handler(job).run(callOf(job));
    } catch (error) {
      const last = await this.#failed(job, error instanceof Error ? error : new Error(String(error)));
      this.#tell(job, last ? 'failed' : 'retried', began);
      throw error;
    }
  }

  #tell({ name }: QueueJob, outcome: JobTry['outcome'], began: number): void {
    this.parts.tried?.({ job: name, outcome, seconds: (performance.now() - began) / 1_000 });
  }

  #handler(job: QueueJob) {
    const handler = this.parts.handlers.find(job.name);
    if (!handler) throw new UnrecoverableError(`Nothing handles the job ${job.name}`);
    return handler;
  }

  /** @returns whether it was the last try */
  async #failed(job: QueueJob, error: Error): Promise<boolean> {
    const last = isLastTry(job, error);
    this.parts.logger[last ? 'error' : 'warn'](
      { ...about(job), err: error },
      last ? 'job failed' : 'job will be retried',
    );
    if (last) await this.#settle(job, error);
    return last;
  }

  /** What goes wrong here is logged only: the promise stays open, and the review of the outbox brings the job back. */
  async #settle(job: QueueJob, error: Error): Promise<void> {
    try {
      await this.parts.handlers.find(job.name)?.giveUp(callOf(job), error);
      await this.parts.ledger.failed(promiseOf(job), error.message.slice(0, longestReason));
    } catch (trouble) {
      this.parts.logger.error({ ...about(job), err: trouble }, 'job could not be given up');
    }
  }

  #within(job: QueueJob, work: () => Promise<void>): Promise<void> {
    return withRequestId(requestIdOf(job), () => RequestContext.create(this.parts.em, work));
  }
}

const requestIdOf = (job: QueueJob): string => job.data.requestId ?? String(job.id);
const promiseOf = (job: QueueJob) => ({ tenantId: job.data.tenantId, id: String(job.id) });
const about = (job: QueueJob) => ({ job: job.name, jobId: job.id, attempt: job.attemptsMade + 1 });

const isLastTry = (job: QueueJob, error: Error): boolean =>
  error instanceof UnrecoverableError || job.attemptsMade + 1 >= (job.opts.attempts ?? 1);

const callOf = (job: QueueJob): UncheckedCall => ({
  payload: job.data.payload,
  tenantId: job.data.tenantId,
  requestId: requestIdOf(job),
  reportProgress: (percent) => job.updateProgress(percent),
});
