import { Module } from '@nestjs/common';

import { GatewaysModule } from '@commonweal/gateways';
import type { FeatureJobs } from '@commonweal/jobs';

import { EvaluationModule } from '../evaluation.module.js';
import { EvaluationProcessor } from './evaluation.processor.js';
import { scoreLot } from './score-lot.job.js';

/** The worker's part of evaluation. */
@Module({ imports: [GatewaysModule, EvaluationModule], providers: [EvaluationProcessor] })
export class EvaluationJobsModule {}

/** What evaluation brings to the worker. */
export const evaluationJobs: FeatureJobs = {
  module: EvaluationJobsModule,
  processor: EvaluationProcessor,
  jobs: [scoreLot],
};
