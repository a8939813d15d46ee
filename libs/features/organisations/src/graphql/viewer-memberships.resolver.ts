import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { rolesIn, type Viewer } from '@commonweal/auth';
import type { Organisation, Role } from '@commonweal/persistence';

import { OrganisationsById } from '../queries/organisations-by-id.js';

interface ShownMembership {
  readonly organisation: Organisation;
  readonly roles: Role[];
}

/** What the viewer is, and where. */
@Resolver('Viewer')
export class ViewerMembershipsResolver {
  constructor(private readonly byId: OrganisationsById) {}

  @ResolveField('memberships')
  async memberships(@Parent() viewer: Viewer): Promise<ShownMembership[]> {
    const organisations = await this.byId.ofViewer(viewer);
    return organisations.map((organisation) => ({ organisation, roles: [...rolesIn(viewer, organisation.id)] }));
  }
}
