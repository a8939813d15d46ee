export { AttendWebhooks } from '../use-cases/attend-webhooks.js';
export * from './deliver-webhook.job.js';
export * from './integration-jobs.module.js';
export * from '../webhooks/webhook-faults.js';
