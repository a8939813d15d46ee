export * from './auditing.module.js';
export * from './queries/public-head.js';
