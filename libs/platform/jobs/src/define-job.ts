import type { JobsOptions } from 'bullmq';
import type { z } from 'zod';

/** What the queue needs to know of a kind of job, whatever it carries. */
export interface JobContract {
  /** `<queue>.<verb>`, unique in the system, e.g. `evaluation.score-lot`. */
  readonly name: `${string}.${string}`;
  /** How often it is tried (three times unless told) and how long the pauses between tries are. */
  readonly options?: Pick<JobsOptions, 'attempts' | 'backoff' | 'priority'>;
}

/** The contract of one kind of job: what it is called, where it runs, what it carries. */
export interface JobDefinition<Payload extends object> extends JobContract {
  /** What it carries: ids only, never content. Checked when it is promised and again when it is run. */
  readonly payload: z.ZodType<Payload>;
  /** Two payloads with one key are the same work; kept with the promise for whoever reads the outbox. */
  readonly key: (payload: Payload) => string;
}

/**
 * Defines a kind of job. Whoever promises it and whoever handles it share the definition.
 *
 * @example
 * export const scoreLot = defineJob({
 *   name: 'evaluation.score-lot',
 *   payload: z.object({ runId: z.uuid() }),
 *   key: ({ runId }) => runId,
 *   options: { attempts: 5, backoff: { type: 'exponential', delay: 1_000 } },
 * });
 */
export const defineJob = <Payload extends object>(definition: JobDefinition<Payload>) => definition;

/** The queue a job runs in: the part of its name before the first dot. */
export const queueOf = (jobName: string): string => jobName.slice(0, jobName.indexOf('.'));
