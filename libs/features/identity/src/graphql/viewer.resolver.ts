import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  fromGlobalId,
  Request,
  RequestContext,
  type ResolversTypes,
  type RevokeSessionInput,
  SignedIn,
  toGlobalId,
} from '@commonweal/graphql';
import type { Person } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { OwnAccount } from '../queries/own-account.js';
import { PeopleById } from '../queries/people-by-id.js';
import { RevokeOtherSessions, RevokeSession } from '../use-cases/end-sessions.js';
import { SignOut } from '../use-cases/sign-out.js';
import { factorsAnswer } from './signed-in-answer.js';

/** Who is signed in. */
@Resolver('Viewer')
export class ViewerResolver {
  constructor(
    private readonly people: PeopleById,
    private readonly account: OwnAccount,
  ) {}

  @Query('viewer')
  viewer(@Request() request: RequestContext): Viewer | null {
    return request.viewer;
  }

  @ResolveField('person')
  person(@Parent() viewer: Viewer, @Request() request: RequestContext): Promise<Person> {
    return this.self(viewer, request);
  }

  @ResolveField('email')
  async email(@Parent() viewer: Viewer, @Request() request: RequestContext): Promise<string> {
    return (await this.self(viewer, request)).email;
  }

  @ResolveField('secondFactorMissing')
  secondFactorMissing(@Parent() { secondFactorMissing = false }: Viewer): boolean {
    return secondFactorMissing;
  }

  @ResolveField('hasSecondFactor')
  hasSecondFactor(@Parent() { secondFactor = false }: Viewer): boolean {
    return secondFactor;
  }

  @ResolveField('secondFactors')
  async secondFactors(@Parent() viewer: Viewer) {
    return factorsAnswer(await this.account.factors(viewer));
  }

  @ResolveField('sessions')
  async sessions(@Parent() viewer: Viewer) {
    const sessions = await this.account.sessions(viewer);
    return sessions.map((session) => ({
      ...session,
      id: toGlobalId('Session', { tenantId: viewer.personId, id: session.id }),
    }));
  }

  /** Who has just signed in is not yet the one whose request it is, and reads as who they are now. */
  private self(viewer: Viewer, request: RequestContext): Promise<Person> {
    const asking = request.viewer?.personId === viewer.personId;
    return asking ? request.load(this.people.people, viewer.personId) : this.people.self(viewer);
  }
}

/** People, by name only. */
@Resolver('Person')
export class PersonResolver {
  @ResolveField('id')
  id(@Parent() person: Person): string {
    return toGlobalId('Person', person);
  }
}

/** Ending sessions. */
@Resolver()
export class SessionsResolver {
  constructor(
    private readonly signOut: SignOut,
    private readonly revoke: RevokeSession,
    private readonly revokeOthers: RevokeOtherSessions,
  ) {}

  @Mutation('signOut')
  async signOutMutation(@Request() request: RequestContext): Promise<Awaited<ResolversTypes['SignOutSuccess']>> {
    return { signedOutAt: await this.signOut.execute(request.token) };
  }

  @Mutation('revokeSession')
  async revokeSession(
    @Args('input') { sessionId }: RevokeSessionInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['RevokeSessionResult']>> {
    const result = await this.revoke.execute(viewer, fromGlobalId(sessionId, 'Session').id);
    return result.ok ? { __typename: 'RevokeSessionSuccess', ...result.value } : toUserError(result.failure);
  }

  @Mutation('revokeOtherSessions')
  async revokeOtherSessions(@SignedIn() viewer: Viewer) {
    return { count: await this.revokeOthers.execute(viewer) };
  }
}
