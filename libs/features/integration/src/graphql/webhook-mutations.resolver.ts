import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';

import type { Viewer } from '@commonweal/auth';
import {
  type CreateWebhookEndpointInput,
  fromGlobalId,
  type PauseWebhookEndpointInput,
  type RemoveWebhookEndpointInput,
  type ResolversTypes,
  type ResumeWebhookEndpointInput,
  type RotateWebhookSecretInput,
  SignedIn,
} from '@commonweal/graphql';
import { toUserError } from '@commonweal/result';

import { CreateWebhookEndpoint } from '../use-cases/create-webhook-endpoint.js';
import { RemoveWebhookEndpoint } from '../use-cases/remove-webhook-endpoint.js';
import { RotateWebhookSecret } from '../use-cases/rotate-webhook-secret.js';
import { SetWebhookStatus } from '../use-cases/set-webhook-status.js';
import { knownKinds } from './known-kinds.js';

type Ended<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>;

const endpointKey = ({ endpointId }: { readonly endpointId: string }) => fromGlobalId(endpointId, 'WebhookEndpoint');

/** Making, changing and removing webhooks. */
@Resolver()
export class WebhookMutationsResolver {
  constructor(
    private readonly createEndpoint: CreateWebhookEndpoint,
    private readonly rotateSecret: RotateWebhookSecret,
    private readonly setStatus: SetWebhookStatus,
    private readonly removeEndpoint: RemoveWebhookEndpoint,
  ) {}

  @Mutation('createWebhookEndpoint')
  async create(
    @Args('input') { organisationId: globalId, url, kinds }: CreateWebhookEndpointInput,
    @SignedIn() viewer: Viewer,
    @Info() { schema }: GraphQLResolveInfo,
  ): Ended<'CreateWebhookEndpointResult'> {
    const { id: organisationId } = fromGlobalId(globalId, 'Organisation');
    const wanted = { organisationId, url, kinds: knownKinds(kinds ?? [], schema) };
    const result = await this.createEndpoint.execute(viewer, wanted);
    return result.ok ? { __typename: 'CreateWebhookEndpointSuccess', ...result.value } : toUserError(result.failure);
  }

  @Mutation('rotateWebhookSecret')
  async rotate(
    @Args('input') input: RotateWebhookSecretInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'RotateWebhookSecretResult'> {
    const result = await this.rotateSecret.execute(viewer, endpointKey(input));
    return result.ok ? { __typename: 'RotateWebhookSecretSuccess', ...result.value } : toUserError(result.failure);
  }

  @Mutation('pauseWebhookEndpoint')
  async pause(
    @Args('input') input: PauseWebhookEndpointInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'PauseWebhookEndpointResult'> {
    const result = await this.setStatus.execute(viewer, endpointKey(input), 'PAUSED');
    return result.ok
      ? { __typename: 'PauseWebhookEndpointSuccess', endpoint: result.value }
      : toUserError(result.failure);
  }

  @Mutation('resumeWebhookEndpoint')
  async resume(
    @Args('input') input: ResumeWebhookEndpointInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'ResumeWebhookEndpointResult'> {
    const result = await this.setStatus.execute(viewer, endpointKey(input), 'ACTIVE');
    return result.ok
      ? { __typename: 'ResumeWebhookEndpointSuccess', endpoint: result.value }
      : toUserError(result.failure);
  }

  @Mutation('removeWebhookEndpoint')
  async remove(
    @Args('input') input: RemoveWebhookEndpointInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'RemoveWebhookEndpointResult'> {
    const result = await this.removeEndpoint.execute(viewer, endpointKey(input));
    return result.ok
      ? { __typename: 'RemoveWebhookEndpointSuccess', endpointId: input.endpointId }
      : toUserError(result.failure);
  }
}
