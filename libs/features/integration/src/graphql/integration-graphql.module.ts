import { Module } from '@nestjs/common';

import { NodeRegistry } from '@commonweal/graphql';

import { IntegrationModule } from '../integration.module.js';
import { ApiClients } from '../queries/api-clients.js';
import { ApiClientMutationsResolver, ApiClientResolver } from './api-client.resolver.js';

/** The part of the graph about programs of others. */
@Module({ imports: [IntegrationModule], providers: [ApiClientMutationsResolver, ApiClientResolver] })
export class IntegrationGraphqlModule {
  constructor(nodes: NodeRegistry, clients: ApiClients) {
    nodes.add([{ type: 'ApiClient', load: (id, viewer) => clients.one(id, viewer) }]);
  }
}
