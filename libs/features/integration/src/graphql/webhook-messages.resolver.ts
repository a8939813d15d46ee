import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  Cursors,
  fromGlobalId,
  type ReplayWebhookDeliveryInput,
  type ReplayWebhooksInput,
  type ResolversTypes,
  type SendTestWebhookInput,
  SignedIn,
} from '@commonweal/graphql';
import { toUserError } from '@commonweal/result';

import { ReplayWebhookDelivery } from '../use-cases/replay-webhook-delivery.js';
import { ReplayWebhooks } from '../use-cases/replay-webhooks.js';
import { SendTestWebhook } from '../use-cases/send-test-webhook.js';
import { feedPlace } from './feed-cursors.js';

type Ended<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>;

/** Sending messages to webhooks by hand. */
@Resolver()
export class WebhookMessagesResolver {
  constructor(
    private readonly sendTest: SendTestWebhook,
    private readonly replayDelivery: ReplayWebhookDelivery,
    private readonly replayAll: ReplayWebhooks,
    private readonly cursors: Cursors,
  ) {}

  @Mutation('sendTestWebhook')
  async test(@Args('input') input: SendTestWebhookInput, @SignedIn() viewer: Viewer): Ended<'SendTestWebhookResult'> {
    const result = await this.sendTest.execute(viewer, fromGlobalId(input.endpointId, 'WebhookEndpoint'));
    return result.ok ? { __typename: 'SendTestWebhookSuccess', delivery: result.value } : toUserError(result.failure);
  }

  @Mutation('replayWebhookDelivery')
  async replay(
    @Args('input') input: ReplayWebhookDeliveryInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'ReplayWebhookDeliveryResult'> {
    const result = await this.replayDelivery.execute(viewer, fromGlobalId(input.deliveryId, 'WebhookDelivery'));
    return result.ok
      ? { __typename: 'ReplayWebhookDeliverySuccess', delivery: result.value }
      : toUserError(result.failure);
  }

  @Mutation('replayWebhooks')
  async replayFrom(
    @Args('input') { endpointId, after }: ReplayWebhooksInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'ReplayWebhooksResult'> {
    const key = fromGlobalId(endpointId, 'WebhookEndpoint');
    const place = feedPlace(this.cursors, { id: key.tenantId }, after);
    const result = await this.replayAll.execute(viewer, key, place);
    return result.ok ? { __typename: 'ReplayWebhooksSuccess', endpoint: result.value } : toUserError(result.failure);
  }
}
