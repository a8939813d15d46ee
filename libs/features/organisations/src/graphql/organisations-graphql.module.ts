import { Module } from '@nestjs/common';

import { NodeRegistry } from '@commonweal/graphql';

import { OrganisationsModule } from '../organisations.module.js';
import { OrganisationsById } from '../queries/organisations-by-id.js';
import { ErasureResolver } from './erasure.resolver.js';
import { OrganisationResolver, PersonResolver } from './organisation.resolver.js';
import { ViewerResolver } from './viewer.resolver.js';

/** The part of the graph about people and organisations. */
@Module({
  imports: [OrganisationsModule],
  providers: [ErasureResolver, OrganisationResolver, PersonResolver, ViewerResolver],
})
export class OrganisationsGraphqlModule {
  constructor(nodes: NodeRegistry, byId: OrganisationsById) {
    const first = async <T>(found: Promise<(T | Error)[]>) => {
      const [thing] = await found;
      return thing && !(thing instanceof Error) ? thing : null;
    };
    nodes.add([
      { type: 'Organisation', load: ({ id }, viewer) => first(byId.organisations([id], viewer)) },
      { type: 'Person', load: ({ id }, viewer) => (viewer ? byId.colleague(id, viewer) : Promise.resolve(null)) },
    ]);
  }
}
