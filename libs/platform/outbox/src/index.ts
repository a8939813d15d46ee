export * from './outbox-ledger.js';
export * from './outbox-relay.js';
export * from './outbox-review.js';
export * from './promise-job.js';
export * from './repeating.js';
