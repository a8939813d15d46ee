import { Module } from '@nestjs/common';

import { ApiClients } from './queries/api-clients.js';
import { Changes } from './queries/changes.js';
import { Webhooks } from './queries/webhooks.js';
import { CreateApiClient } from './use-cases/create-api-client.js';
import { CreateWebhookEndpoint } from './use-cases/create-webhook-endpoint.js';
import { IssueToken } from './use-cases/issue-token.js';
import { RemoveWebhookEndpoint } from './use-cases/remove-webhook-endpoint.js';
import { ReplayWebhookDelivery } from './use-cases/replay-webhook-delivery.js';
import { ReplayWebhooks } from './use-cases/replay-webhooks.js';
import { RevokeApiClient } from './use-cases/revoke-api-client.js';
import { RevokeToken } from './use-cases/revoke-token.js';
import { RotateApiClient } from './use-cases/rotate-api-client.js';
import { RotateWebhookSecret } from './use-cases/rotate-webhook-secret.js';
import { SendTestWebhook } from './use-cases/send-test-webhook.js';
import { SetWebhookStatus } from './use-cases/set-webhook-status.js';

const verbs = [
  ...[CreateApiClient, RotateApiClient, RevokeApiClient, IssueToken, RevokeToken, ApiClients, Changes],
  ...[CreateWebhookEndpoint, RotateWebhookSecret, SetWebhookStatus, RemoveWebhookEndpoint],
  ...[SendTestWebhook, ReplayWebhookDelivery, ReplayWebhooks, Webhooks],
];

/** Programs that act for organisations: their secrets, scopes and tokens; what they follow, and what they are told. */
@Module({ providers: verbs, exports: verbs })
export class IntegrationModule {}
