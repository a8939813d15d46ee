export type { Logger } from 'pino';
export * from './create-logger.js';
export type { Counter } from './metrics/counter.js';
export type { Histogram } from './metrics/histogram.js';
export * from './metrics/may-read-metrics.js';
export * from './metrics/metrics.js';
export * from './metrics/process-metrics.js';
export * from './nest-logger.js';
export * from './request-id.js';
