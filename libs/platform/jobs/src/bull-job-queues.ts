import type { Job, JobsOptions } from 'bullmq';

import { type JobContract, queueOf } from './define-job.js';
import { inTime } from './in-time.js';
import { JobQueues, type QueuedJob } from './job-queues.js';
import type { OpenQueue, QueueBackend } from './queue-backend.js';

/** Ended jobs stay in the queue for a while, for whoever looks; the outbox has the lasting record. */
const kept = { removeOnComplete: { age: 86_400, count: 10_000 }, removeOnFail: { age: 604_800, count: 10_000 } };
const tries = { attempts: 3, backoff: { type: 'exponential', delay: 1_000 } };
/**
 * A job that its queue gives up ends there first and in the ledger a moment later, in milliseconds. Until then nobody may
 * take the promise for one that the queue has lost.
 */
const settling = 5_000;
const ended = new Set(['unknown', 'completed', 'failed']);

/** The queues of BullMQ, one for each first part of the jobs' names. */
export class BullJobQueues extends JobQueues {
  readonly #queues = new Map<string, OpenQueue>();
  readonly #options: ReadonlyMap<string, JobsOptions>;

  /**
   * @param jobs every job that may be added, for their options
   * @param trouble told of connections that fail
   */
  constructor(
    private readonly backend: QueueBackend,
    jobs: readonly JobContract[],
    private readonly trouble: (error: Error) => void,
  ) {
    super();
    this.#options = new Map(jobs.map(({ name, options }) => [name, { ...kept, ...tries, ...options }]));
  }

  override async add(jobs: readonly QueuedJob[]): Promise<void> {
    await inTime(Promise.all(jobs.map((job) => this.#add(job))));
  }

  override async restore(jobs: readonly QueuedJob[]): Promise<number> {
    const lost = await inTime(Promise.all(jobs.map((job) => this.#discardIfEnded(job))));
    const again = jobs.filter((_, index) => lost[index]);
    await this.add(again);
    return again.length;
  }

  override async close(): Promise<void> {
    await inTime(Promise.all([...this.#queues.values()].map((queue) => queue.close())));
  }

  /** An ended job would make the queue refuse its id. */
  async #discardIfEnded({ id, job }: QueuedJob): Promise<boolean> {
    const queue = this.#queue(queueOf(job));
    const state = await queue.getJobState(id);
    if (state === 'failed' && isRecent(await queue.getJob(id))) return false;
    if (ended.has(state) && state !== 'unknown') await queue.remove(id);
    return ended.has(state);
  }

  /** One by one: on PostgreSQL, adding in bulk would need the right to create tables. */
  #add({ id, job, tenantId, payload, requestId }: QueuedJob): Promise<unknown> {
    const options = { ...this.#options.get(job), jobId: id };
    return this.#queue(queueOf(job)).add(job, { tenantId, payload, requestId }, options);
  }

  #queue(name: string): OpenQueue {
    const queue = this.#queues.get(name) ?? this.backend.openQueue(name, this.trouble);
    this.#queues.set(name, queue);
    return queue;
  }
}

const isRecent = (job: Pick<Job, 'finishedOn'> | undefined): boolean => Date.now() - (job?.finishedOn ?? 0) < settling;
