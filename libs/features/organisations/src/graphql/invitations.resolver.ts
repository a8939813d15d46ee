import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  fromGlobalId,
  rateLimited,
  type Invitation as ShownInvitation,
  type InvitePersonInput,
  type ReceivedInvitation,
  Request,
  RequestContext,
  type ResolversTypes,
  SignedIn,
  toGlobalId,
} from '@commonweal/graphql';
import type { Invitation, Organisation } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { InvitationByToken } from '../queries/invitation-by-token.js';
import { PeopleOfOrganisation } from '../queries/people-of-organisation.js';
import { AcceptInvitation } from '../use-cases/accept-invitation.js';
import { InvitePerson } from '../use-cases/invite-person.js';
import { RevokeInvitation } from '../use-cases/revoke-invitation.js';

const shown = (invitation: Invitation): ShownInvitation => ({
  id: toGlobalId('Invitation', invitation),
  email: invitation.email,
  roles: invitation.roles,
  invitedAt: invitation.createdAt,
  expiresAt: invitation.expiresAt,
});

/** Sending invitations and taking them back. */
@Resolver('Organisation')
export class InvitationsResolver {
  constructor(
    private readonly people: PeopleOfOrganisation,
    private readonly invitePerson: InvitePerson,
    private readonly revokeInvitation: RevokeInvitation,
  ) {}

  @ResolveField('invitations')
  async invitations(
    @Parent() { id }: Organisation,
    @Request() { viewer }: RequestContext,
  ): Promise<ShownInvitation[] | null> {
    return (await this.people.invitations(viewer, id))?.map(shown) ?? null;
  }

  @Mutation('invitePerson')
  async invite(
    @Args('input') { organisationId, email, roles, language = 'EN' }: InvitePersonInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['InvitePersonResult']>> {
    const { id } = fromGlobalId(organisationId, 'Organisation');
    const input = { organisationId: id, email, roles, language: language === 'CY' ? ('cy' as const) : ('en' as const) };
    const result = await this.invitePerson.execute(viewer, input);
    if (result.ok) return { __typename: 'InvitePersonSuccess', invitation: shown(result.value) };
    const { failure } = result;
    if (failure.kind === 'RateLimited') throw rateLimited(failure.retryAt);
    return toUserError(failure);
  }

  @Mutation('revokeInvitation')
  async revoke(
    @Args('input') { invitationId }: { invitationId: string },
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['RevokeInvitationResult']>> {
    const result = await this.revokeInvitation.execute(viewer, fromGlobalId(invitationId, 'Invitation'));
    return result.ok
      ? { __typename: 'RevokeInvitationSuccess', invitation: shown(result.value) }
      : toUserError(result.failure);
  }
}

/** Invitations for those who have got one. */
@Resolver()
export class ReceivedInvitationsResolver {
  constructor(
    private readonly byToken: InvitationByToken,
    private readonly acceptInvitation: AcceptInvitation,
  ) {}

  @Query('invitation')
  async invitation(@Args('token') token: string): Promise<ReceivedInvitation | null> {
    const seen = await this.byToken.find(token);
    return seen && { ...seen, roles: [...seen.roles], expiresAt: new Date(seen.expiresAt) };
  }

  @Mutation('acceptInvitation')
  async accept(
    @Args('input') { token }: { token: string },
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['AcceptInvitationResult']>> {
    const result = await this.acceptInvitation.execute(viewer, token);
    return result.ok
      ? { __typename: 'AcceptInvitationSuccess', organisation: result.value }
      : toUserError(result.failure);
  }
}
