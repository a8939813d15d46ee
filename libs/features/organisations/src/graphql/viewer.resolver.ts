import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { SessionReader, type Viewer } from '@commonweal/auth';
import { Request, RequestContext, type ResolversTypes } from '@commonweal/graphql';
import type { Organisation } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { OrganisationsById, type Somebody } from '../queries/organisations-by-id.js';
import { SignIn } from '../use-cases/sign-in.js';
import { SignOut } from '../use-cases/sign-out.js';

/** Who is signed in, and signing in and out. */
@Resolver('Viewer')
export class ViewerResolver {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly sessions: SessionReader,
    private readonly byId: OrganisationsById,
  ) {}

  @Query('viewer')
  viewer(@Request() request: RequestContext): Viewer | null {
    return request.viewer;
  }

  @Mutation('signIn')
  async signInMutation(
    @Args('input') input: { email: string; password: string },
  ): Promise<Awaited<ResolversTypes['SignInResult']>> {
    const result = await this.signIn.execute(input);
    if (!result.ok) return toUserError(result.failure);
    const { token, expiresAt, personId } = result.value;
    const viewer = (await this.sessions.viewer(token)) ?? { personId, organisationIds: [] };
    return { __typename: 'SignInSuccess', token, expiresAt, viewer };
  }

  @Mutation('signOut')
  async signOutMutation(@Request() request: RequestContext): Promise<Awaited<ResolversTypes['SignOutSuccess']>> {
    return { signedOutAt: await this.signOut.execute(request.token) };
  }

  @ResolveField('person')
  person(@Parent() viewer: Viewer, @Request() request: RequestContext): Promise<Somebody> {
    return this.self(viewer, request);
  }

  @ResolveField('email')
  async email(@Parent() viewer: Viewer, @Request() request: RequestContext): Promise<string> {
    return (await this.self(viewer, request)).email;
  }

  @ResolveField('organisations')
  organisations(@Parent() viewer: Viewer, @Request() request: RequestContext): Promise<Organisation[]> {
    return Promise.all(viewer.organisationIds.map((id) => request.load(this.byId.organisations, id)));
  }

  /** Who has just signed in is not yet the one whose request it is, and reads as who they are now. */
  private self(viewer: Viewer, request: RequestContext): Promise<Somebody> {
    const asking = request.viewer?.personId === viewer.personId;
    return asking ? request.load(this.byId.people, viewer.personId) : this.byId.self(viewer);
  }
}
