import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  Cursors,
  type EndAssistedSessionInput,
  fromGlobalId,
  keysetPage,
  type PageInput,
  Request,
  RequestContext,
  type ResolversTypes,
  SignedIn,
  type StartAssistedSessionInput,
  toGlobalId,
} from '@commonweal/graphql';
import type { AssistedSession } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { CONSENT_TEXT } from '../consent/consent-text.js';
import { AssistedSessions } from '../queries/assisted-sessions.js';
import { EndAssistedSession } from '../use-cases/end-assisted-session.js';
import { StartAssistedSession } from '../use-cases/start-assisted-session.js';
import { MOST_MINUTES } from '../use-cases/start-faults.js';

type Ended<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>;

/** Beginning, ending and listing assisted sessions. */
@Resolver()
export class AssistanceResolver {
  constructor(
    private readonly startSession: StartAssistedSession,
    private readonly endSession: EndAssistedSession,
    private readonly sessions: AssistedSessions,
    private readonly cursors: Cursors,
  ) {}

  @Query('consentText')
  consentText() {
    return CONSENT_TEXT;
  }

  @Query('assistedSessions')
  assistedSessions(
    @Args('organisationId') organisationId: string,
    @Args() args: PageInput,
    @SignedIn() viewer: Viewer,
  ) {
    const { id } = fromGlobalId(organisationId, 'Organisation');
    return keysetPage(this.cursors, this.sessions.ofOrganisation(id, viewer), args);
  }

  @Mutation('startAssistedSession')
  async start(
    @Args('input') { minutes = MOST_MINUTES, ...input }: StartAssistedSessionInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'StartAssistedSessionResult'> {
    const result = await this.startSession.execute(viewer, { ...input, minutes });
    return result.ok ? { __typename: 'StartAssistedSessionSuccess', ...result.value } : toUserError(result.failure);
  }

  @Mutation('endAssistedSession')
  async end(
    @Args('input') input: EndAssistedSessionInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'EndAssistedSessionResult'> {
    const result = await this.endSession.execute(viewer, fromGlobalId(input.sessionId, 'AssistedSession'));
    return result.ok ? { __typename: 'EndAssistedSessionSuccess', session: result.value } : toUserError(result.failure);
  }
}

/** An assisted session, for whom it concerns. */
@Resolver('AssistedSession')
export class AssistedSessionResolver {
  constructor(private readonly sessions: AssistedSessions) {}

  @ResolveField('id')
  id(@Parent() session: AssistedSession): string {
    return toGlobalId('AssistedSession', session);
  }

  @ResolveField('organisation')
  organisation(@Parent() { tenantId }: AssistedSession, @Request() request: RequestContext) {
    return request.load(this.sessions.organisations, tenantId);
  }

  @ResolveField('person')
  person(@Parent() session: AssistedSession, @Request() request: RequestContext) {
    return request.load(this.sessions.people, session.personId);
  }

  @ResolveField('actions')
  async actions(@Parent() session: AssistedSession, @Request() request: RequestContext) {
    const actions = await request.load(this.sessions.actions, session.id);
    return actions.map(({ verb, createdAt: at }) => ({ verb, at }));
  }
}

/** Helping and being helped, as the viewer knows it. */
@Resolver('Viewer')
export class HelpedViewerResolver {
  constructor(
    private readonly sessions: AssistedSessions,
    private readonly cursors: Cursors,
  ) {}

  @ResolveField('mayHelp')
  mayHelp(@Parent() viewer: Viewer): Promise<boolean> {
    return this.sessions.mayHelp(viewer);
  }

  @ResolveField('helpGiven')
  helpGiven(@Parent() viewer: Viewer, @Args() args: PageInput) {
    return keysetPage(this.cursors, this.sessions.given(viewer), args);
  }

  @ResolveField('helpReceived')
  helpReceived(@Parent() viewer: Viewer, @Args() args: PageInput) {
    return keysetPage(this.cursors, this.sessions.received(viewer), args);
  }

  @ResolveField('onBehalfOf')
  onBehalfOf(@Parent() viewer: Viewer): Promise<AssistedSession | null> | null {
    const [tenantId] = viewer.organisationIds;
    const { sessionId: id } = viewer.onBehalfOf ?? {};
    return tenantId && id ? this.sessions.one({ tenantId, id }, viewer) : null;
  }
}
