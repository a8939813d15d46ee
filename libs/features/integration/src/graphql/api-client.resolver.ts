import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  type CreateApiClientInput,
  Cursors,
  fromGlobalId,
  keysetPage,
  type PageInput,
  Request,
  RequestContext,
  type ResolversTypes,
  type RevokeApiClientInput,
  type RotateApiClientInput,
  SignedIn,
  toGlobalId,
} from '@commonweal/graphql';
import type { ApiClient } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { ApiClients } from '../queries/api-clients.js';
import { CreateApiClient } from '../use-cases/create-api-client.js';
import { RevokeApiClient } from '../use-cases/revoke-api-client.js';
import { RotateApiClient } from '../use-cases/rotate-api-client.js';
import { scopeNames, scopeTexts } from './scope-names.js';

/** The schema's own defaults, which the server fills in. */
const USUAL_DAYS = 365;
const USUAL_GRACE_HOURS = 24;

type Ended<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>;

/** Making, replacing the secrets of, and ending programs. */
@Resolver()
export class ApiClientMutationsResolver {
  constructor(
    private readonly createClient: CreateApiClient,
    private readonly rotateClient: RotateApiClient,
    private readonly revokeClient: RevokeApiClient,
  ) {}

  @Mutation('createApiClient')
  async create(@Args('input') input: CreateApiClientInput, @SignedIn() viewer: Viewer): Ended<'CreateApiClientResult'> {
    const { id: organisationId } = fromGlobalId(input.organisationId, 'Organisation');
    const { name, kind, lifetimeDays = USUAL_DAYS } = input;
    const wanted = { organisationId, name, kind, lifetimeDays, scopes: scopeTexts(input.scopes) };
    const result = await this.createClient.execute(viewer, wanted);
    return result.ok ? { __typename: 'CreateApiClientSuccess', ...result.value } : toUserError(result.failure);
  }

  @Mutation('rotateApiClient')
  async rotate(@Args('input') input: RotateApiClientInput, @SignedIn() viewer: Viewer): Ended<'RotateApiClientResult'> {
    const { tenantId, id } = fromGlobalId(input.clientId, 'ApiClient');
    const { lifetimeDays = USUAL_DAYS, graceHours = USUAL_GRACE_HOURS } = input;
    const result = await this.rotateClient.execute(viewer, { tenantId, id, lifetimeDays, graceHours });
    return result.ok ? { __typename: 'RotateApiClientSuccess', ...result.value } : toUserError(result.failure);
  }

  @Mutation('revokeApiClient')
  async revoke(@Args('input') input: RevokeApiClientInput, @SignedIn() viewer: Viewer): Ended<'RevokeApiClientResult'> {
    const result = await this.revokeClient.execute(viewer, fromGlobalId(input.clientId, 'ApiClient'));
    return result.ok ? { __typename: 'RevokeApiClientSuccess', client: result.value } : toUserError(result.failure);
  }
}

/** Programs as those see them who may manage them. */
@Resolver('ApiClient')
export class ApiClientResolver {
  constructor(
    private readonly clients: ApiClients,
    private readonly cursors: Cursors,
  ) {}

  @Query('apiClients')
  apiClients(@Args('organisationId') organisationId: string, @Args() args: PageInput, @SignedIn() viewer: Viewer) {
    const { id } = fromGlobalId(organisationId, 'Organisation');
    return keysetPage(this.cursors, this.clients.ofOrganisation(id, viewer), args);
  }

  @ResolveField('id')
  id(@Parent() client: ApiClient): string {
    return toGlobalId('ApiClient', client);
  }

  @ResolveField('clientId')
  clientId(@Parent() client: ApiClient): string {
    return client.id;
  }

  @ResolveField('scopes')
  scopes(@Parent() client: ApiClient) {
    return scopeNames(client.scopes);
  }

  @ResolveField('createdBy')
  createdBy(@Parent() client: ApiClient, @Request() request: RequestContext) {
    return request.load(this.clients.makers, client.createdBy);
  }

  @ResolveField('secrets')
  secrets(@Parent() client: ApiClient, @Request() request: RequestContext) {
    return request.load(this.clients.secrets, client.id);
  }
}
