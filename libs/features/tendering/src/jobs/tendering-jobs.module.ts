import { Module } from '@nestjs/common';

import { dropDocuments, publishAmendments } from '@commonweal/gateways';
import type { FeatureJobs } from '@commonweal/jobs';

import { eraseFile } from '../erase-file.job.js';
import { tellOfEnd } from '../tell-of-end.job.js';
import { DropDocuments } from '../use-cases/drop-documents.js';
import { EraseFile } from '../use-cases/erase-file.js';
import { PublishAmendments } from '../use-cases/publish-amendments.js';
import { TellOfEnd } from '../use-cases/tell-of-end.js';
import { TenderingProcessor } from './tendering.processor.js';

/** The worker's part of tendering. */
@Module({ providers: [DropDocuments, EraseFile, PublishAmendments, TellOfEnd, TenderingProcessor] })
export class TenderingJobsModule {}

/** What tendering brings to the worker. */
export const tenderingJobs: FeatureJobs = {
  module: TenderingJobsModule,
  processor: TenderingProcessor,
  jobs: [dropDocuments, eraseFile, publishAmendments, tellOfEnd],
};
