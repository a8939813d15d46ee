import { Injectable, Module } from '@nestjs/common';

import type { FeatureJobs, JobHandler, JobProcessor } from '@commonweal/jobs';

import { TellOfNews } from '../use-cases/tell-of-news.js';

/** Searches are looked through in passes, without jobs: the mails that come of them are jobs. */
@Injectable()
export class FindingProcessor implements JobProcessor {
  readonly handlers: readonly JobHandler[] = [];
}

@Module({ providers: [FindingProcessor, TellOfNews] })
export class FindingJobsModule {}

/** What finding brings to the worker. */
export const findingJobs: FeatureJobs = { module: FindingJobsModule, processor: FindingProcessor, jobs: [] };
