import { Module } from '@nestjs/common';

import { NodeRegistry } from '@commonweal/graphql';

import { OrganisationsModule } from '../organisations.module.js';
import { OrganisationsById } from '../queries/organisations-by-id.js';
import { AuthorityDetailsResolver } from './authority-details.resolver.js';
import { ErasureResolver } from './erasure.resolver.js';
import { InvitationsResolver, ReceivedInvitationsResolver } from './invitations.resolver.js';
import { MembersResolver } from './members.resolver.js';
import { OrganisationResolver, ViewerOrganisationsResolver } from './organisation.resolver.js';
import { ProfileResolver } from './profile.resolver.js';
import { OrganisationThemeResolver, ThemeResolver } from './theme.resolver.js';
import { ViewerMembershipsResolver } from './viewer-memberships.resolver.js';

/** The part of the graph about organisations. */
@Module({
  imports: [OrganisationsModule],
  providers: [
    ...[OrganisationResolver, ViewerOrganisationsResolver, ViewerMembershipsResolver],
    ...[OrganisationThemeResolver, ThemeResolver],
    ...[MembersResolver, InvitationsResolver, ReceivedInvitationsResolver, ProfileResolver],
    ...[AuthorityDetailsResolver, ErasureResolver],
  ],
})
export class OrganisationsGraphqlModule {
  constructor(nodes: NodeRegistry, byId: OrganisationsById) {
    const first = async <T>(found: Promise<(T | Error)[]>) => {
      const [thing] = await found;
      return thing && !(thing instanceof Error) ? thing : null;
    };
    nodes.add([{ type: 'Organisation', load: ({ id }, viewer) => first(byId.organisations([id], viewer)) }]);
  }
}
