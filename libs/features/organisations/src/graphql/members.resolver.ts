import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  type ChangeRolesInput,
  Cursors,
  fromGlobalId,
  page,
  type Page,
  pageSize,
  positionIn,
  type RemoveMemberInput,
  Request,
  RequestContext,
  type ResolversTypes,
  SignedIn,
} from '@commonweal/graphql';
import type { Organisation } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { type Member, PeopleOfOrganisation } from '../queries/people-of-organisation.js';
import { ChangeRoles } from '../use-cases/change-roles.js';
import { RemoveMember } from '../use-cases/remove-member.js';

const LIST = 'members';

const shown = ({ membership, person }: Member) => ({
  person,
  email: person.email,
  roles: membership.roles,
  since: membership.createdAt,
});
type ShownMember = ReturnType<typeof shown>;

/** Who acts for an organisation. */
@Resolver('Organisation')
export class MembersResolver {
  constructor(
    private readonly people: PeopleOfOrganisation,
    private readonly cursors: Cursors,
    private readonly changeRoles: ChangeRoles,
    private readonly removeMember: RemoveMember,
  ) {}

  @ResolveField('members')
  async members(
    @Parent() { id: organisationId }: Organisation,
    @Args() { first, after }: { first: number; after?: string | null },
    @Request() { viewer }: RequestContext,
  ): Promise<Page<ShownMember> | null> {
    const from = after ? positionIn(LIST, this.cursors.read(after)) : null;
    const limit = pageSize(first) + 1;
    const members = await this.people.members(viewer, { organisationId, limit, after: from });
    return (
      members &&
      page({
        ...{ rows: members.map(shown), first, after },
        cursor: ({ person }) => this.cursors.write([LIST, person.name, person.id]),
        count: () => this.people.count(viewer, organisationId),
      })
    );
  }

  @Mutation('changeRoles')
  async change(
    @Args('input') { organisationId, personId, roles }: ChangeRolesInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['ChangeRolesResult']>> {
    const result = await this.changeRoles.execute(viewer, { ...member(organisationId, personId), roles });
    return result.ok ? { __typename: 'ChangeRolesSuccess', roles: result.value.roles } : toUserError(result.failure);
  }

  @Mutation('removeMember')
  async remove(
    @Args('input') { organisationId, personId }: RemoveMemberInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['RemoveMemberResult']>> {
    const result = await this.removeMember.execute(viewer, member(organisationId, personId));
    return result.ok ? { __typename: 'RemoveMemberSuccess', organisation: result.value } : toUserError(result.failure);
  }
}

const member = (organisationId: string, personId: string) => ({
  organisationId: fromGlobalId(organisationId, 'Organisation').id,
  personId: fromGlobalId(personId, 'Person').id,
});
