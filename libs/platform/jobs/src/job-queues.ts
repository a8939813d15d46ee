/** A promise on its way through a queue. Its id is the job's id there, so adding it twice adds it once. */
export interface QueuedJob {
  /** The promise's id: a UUID. */
  readonly id: string;
  /** `<queue>.<verb>`. */
  readonly job: string;
  readonly tenantId: string;
  readonly payload: object;
  readonly requestId: string | null;
}

/**
 * The queues, as the outbox needs them. They are a hint: they may forget, and the outbox remembers.
 * A queue that cannot be reached throws within seconds; nothing is kept in memory for later.
 */
export abstract class JobQueues {
  /** Adds jobs. One that is already there, in whatever state, stays as it is. */
  abstract add(jobs: readonly QueuedJob[]): Promise<void>;

  /**
   * Adds those jobs that are not under way: unknown to their queue, or finished in it. For promises known not to have
   * ended; a job that waits, is being worked on, waits for its next try or was given up just now stays as it is.
   *
   * @returns how many were added
   */
  abstract restore(jobs: readonly QueuedJob[]): Promise<number>;

  /** Ends the connections. */
  abstract close(): Promise<void>;
}
