import { UnrecoverableError } from 'bullmq';

import type { JobContract, JobDefinition } from './define-job.js';

/** What a handler gets: the payload, checked, and where it comes from. */
export interface JobCall<Payload extends object> {
  readonly payload: Payload;
  /** The organisation whose promise it is. */
  readonly tenantId: string;
  /** The id of the request that caused the job, for logs and the audit. */
  readonly requestId: string;
  /** Tells watchers of the queue how far the work is, 0 to 100. A hint: what people are shown belongs in the database. */
  readonly reportProgress: (percent: number) => Promise<void>;
}

/** What does a job. May be called again after success, or twice at once: a repetition must change nothing. */
export type RunJob<Payload extends object> = (call: JobCall<Payload>) => Promise<void>;

/** What is done when the last try of a job has failed. May be called more than once, too. */
export type GiveUpJob<Payload extends object> = (call: JobCall<Payload>, error: Error) => Promise<void>;

/** As what to throw a failure that no further try would mend: the job is given up at once. */
export const hopeless = ({ message }: Error): Error => new UnrecoverableError(message);

/** A call as it comes off the queue, its payload unchecked. */
export type UncheckedCall = Omit<JobCall<object>, 'payload'> & { readonly payload: unknown };

/** A job paired with what does it. */
export interface JobHandler {
  readonly job: JobContract;
  readonly run: (call: UncheckedCall) => Promise<void>;
  readonly giveUp: (call: UncheckedCall, error: Error) => Promise<void>;
}

/**
 * Pairs a job with what does it. A payload that breaks the contract fails at once, without retries.
 *
 * Each call runs in an ORM context of its own: an injected `EntityManager` is this job's alone.
 *
 * @param run does the work; a throw is a failed try and is retried by the job's options
 * @param giveUp told once the last try has failed (not told of a payload that breaks the contract)
 * @example handle(scoreLot, ({ payload }) => this.scoreLot.execute(payload), ({ payload }) => this.failRun.execute(payload))
 */
export function handle<Payload extends object>(
  job: JobDefinition<Payload>,
  run: RunJob<Payload>,
  giveUp?: GiveUpJob<Payload>,
): JobHandler {
  return {
    job,
    run: async (call) => run({ ...call, payload: checked(job, call.payload) }),
    giveUp: async (call, error) => {
      const payload = job.payload.safeParse(call.payload);
      if (giveUp && payload.success) await giveUp({ ...call, payload: payload.data }, error);
    },
  };
}

function checked<Payload extends object>(job: JobDefinition<Payload>, data: unknown): Payload {
  const payload = job.payload.safeParse(data);
  if (payload.success) return payload.data;
  const faults = payload.error.issues.map(({ path, message }) => `${path.join('.') || 'payload'}: ${message}`);
  throw new UnrecoverableError(`${job.name} was given a payload that breaks its contract: ${faults.join('; ')}`);
}
