import type { DynamicModule, Type } from '@nestjs/common';

import type { JobContract } from './define-job.js';
import type { JobHandler } from './handle.js';

/** A Nest provider that does jobs: it gets its use cases injected and pairs them with the jobs. */
export interface JobProcessor {
  readonly handlers: readonly JobHandler[];
}

/**
 * What a feature brings to the worker.
 *
 * @example
 * export const evaluationJobs: FeatureJobs = {
 *   module: EvaluationJobsModule,
 *   processor: EvaluationProcessor,
 *   jobs: [scoreLot],
 * };
 */
export interface FeatureJobs {
  /** The Nest module that provides the processor and all it needs. */
  readonly module: Type<unknown> | DynamicModule;
  readonly processor: Type<JobProcessor>;
  /** Every job the feature defines; the worker refuses to start when one has no handler, or two. */
  readonly jobs: readonly JobContract[];
}
