import { Injectable, Module } from '@nestjs/common';

import { type FeatureJobs, handle, type JobProcessor } from '@commonweal/jobs';

import { canary } from './canary.job.js';

/** That the ledger says it was done is all a canary is for. */
@Injectable()
export class CanaryProcessor implements JobProcessor {
  readonly handlers = [handle(canary, async () => undefined)];
}

/** The worker's part of the canary. */
@Module({ providers: [CanaryProcessor] })
export class CanaryJobsModule {}

/** What every worker does besides the jobs of the features. */
export const canaryJobs: FeatureJobs = { module: CanaryJobsModule, processor: CanaryProcessor, jobs: [canary] };
