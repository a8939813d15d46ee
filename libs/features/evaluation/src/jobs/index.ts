export * from './evaluation-jobs.module.js';
export * from './evaluation.processor.js';
export * from './score-lot.job.js';
