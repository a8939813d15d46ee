import { Module } from '@nestjs/common';

import { NodeRegistry } from '@commonweal/graphql';

import { IntegrationModule } from '../integration.module.js';
import { ApiClients } from '../queries/api-clients.js';
import { Webhooks } from '../queries/webhooks.js';
import { ApiClientMutationsResolver, ApiClientResolver } from './api-client.resolver.js';
import { ChangeResolver } from './change.resolver.js';
import { WebhookMessagesResolver } from './webhook-messages.resolver.js';
import { WebhookMutationsResolver } from './webhook-mutations.resolver.js';
import { WebhookDeliveryResolver, WebhookEndpointResolver } from './webhook.resolver.js';

/** The part of the graph about programs of others, what they follow and what they are told. */
@Module({
  imports: [IntegrationModule],
  providers: [
    ...[ApiClientMutationsResolver, ApiClientResolver, ChangeResolver],
    ...[WebhookMutationsResolver, WebhookMessagesResolver, WebhookEndpointResolver, WebhookDeliveryResolver],
  ],
})
export class IntegrationGraphqlModule {
  constructor(nodes: NodeRegistry, clients: ApiClients, webhooks: Webhooks) {
    nodes.add([
      { type: 'ApiClient', load: (id, viewer) => clients.one(id, viewer) },
      { type: 'WebhookEndpoint', load: (id, viewer) => webhooks.endpoint(id, viewer) },
      { type: 'WebhookDelivery', load: (id, viewer) => webhooks.delivery(id, viewer) },
    ]);
  }
}
