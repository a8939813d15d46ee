import { evaluationJobs } from '@commonweal/evaluation/jobs';
import type { FeatureJobs } from '@commonweal/jobs';
import { tenderingJobs } from '@commonweal/tendering/jobs';

/** The one place where features with jobs are named: each feature's `…/jobs` package exports its `FeatureJobs`. */
export const features: readonly FeatureJobs[] = [evaluationJobs, tenderingJobs];
