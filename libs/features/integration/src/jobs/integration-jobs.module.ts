import { type DynamicModule, Module } from '@nestjs/common';

import { SecretBox } from '@commonweal/auth';
import type { FeatureJobs } from '@commonweal/jobs';

import { AttendWebhooks } from '../use-cases/attend-webhooks.js';
import { DeliverWebhook } from '../use-cases/deliver-webhook.js';
import { OutgoingWebhooks } from '../webhooks/outgoing-webhooks.js';
import { deliverWebhook } from './deliver-webhook.job.js';
import { IntegrationProcessor } from './integration.processor.js';

/** How webhooks leave an installation. */
export interface WebhookSettings {
  readonly CREDENTIAL_SECRETS: readonly string[];
  readonly WEBHOOKS_TO_LOOPBACK: boolean;
}

/** The worker's part of integration. */
@Module({})
class IntegrationJobsModule {
  static with({ CREDENTIAL_SECRETS, WEBHOOKS_TO_LOOPBACK }: WebhookSettings): DynamicModule {
    return {
      module: IntegrationJobsModule,
      providers: [
        { provide: SecretBox, useValue: new SecretBox({ credentialSecrets: CREDENTIAL_SECRETS }) },
        { provide: OutgoingWebhooks, useValue: new OutgoingWebhooks(WEBHOOKS_TO_LOOPBACK) },
        ...[AttendWebhooks, DeliverWebhook, IntegrationProcessor],
      ],
    };
  }
}

/** What integration brings to the worker. */
export const integrationJobs = (settings: WebhookSettings): FeatureJobs => ({
  module: IntegrationJobsModule.with(settings),
  processor: IntegrationProcessor,
  jobs: [deliverWebhook],
});
