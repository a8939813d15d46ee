export * from './notice-faults.js';
export * from './notices-jobs.module.js';
