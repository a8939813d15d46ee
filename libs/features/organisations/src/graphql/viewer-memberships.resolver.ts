import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { rolesIn, type Viewer } from '@commonweal/auth';
import { Request, RequestContext } from '@commonweal/graphql';
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
  memberships(@Parent() viewer: Viewer, @Request() request: RequestContext): Promise<ShownMembership[]> {
    const shown = async (id: string) => ({
      organisation: await request.load(this.byId.organisations, id),
      roles: [...rolesIn(viewer, id)],
    });
    return Promise.all(viewer.organisationIds.map(shown));
  }
}
