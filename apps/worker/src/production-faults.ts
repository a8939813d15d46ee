import {
  credentialFaults,
  databaseFaults,
  demoOrganisationFaults,
  type FindFaults,
  type WorkerConfig,
} from '@commonweal/config';
import { webhookFaults } from '@commonweal/integration/jobs';
import { queueFaults } from '@commonweal/jobs';
import { mailFaults } from '@commonweal/mail/jobs';
import { noticeFaults } from '@commonweal/notices-feature/jobs';

/** What must not be so when the worker does jobs in production. */
export const productionFaults = (config: WorkerConfig): FindFaults[] => [
  () => databaseFaults(config.DATABASE_URL, demoOrganisationFaults),
  () => queueFaults(config),
  () => mailFaults(config),
  () => noticeFaults(config),
  () => credentialFaults(config),
  () => webhookFaults(config),
];
