export type { Logger } from 'pino';
export * from './create-logger.js';
export * from './nest-logger.js';
export * from './request-id.js';
