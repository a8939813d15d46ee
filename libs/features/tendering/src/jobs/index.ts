export * from './tendering-jobs.module.js';
