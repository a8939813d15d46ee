import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  Cursors,
  fromGlobalId,
  keysetPage,
  type PageInput,
  Request,
  RequestContext,
  SignedIn,
  toGlobalId,
} from '@commonweal/graphql';
import type { WebhookDelivery, WebhookEndpoint } from '@commonweal/persistence';

import { Webhooks } from '../queries/webhooks.js';

/** Webhooks as those see them who may manage them. */
@Resolver('WebhookEndpoint')
export class WebhookEndpointResolver {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly cursors: Cursors,
  ) {}

  @Query('webhookEndpoints')
  endpoints(@Args('organisationId') organisationId: string, @Args() args: PageInput, @SignedIn() viewer: Viewer) {
    const { id } = fromGlobalId(organisationId, 'Organisation');
    return keysetPage(this.cursors, this.webhooks.ofOrganisation(id, viewer), args);
  }

  @ResolveField('id')
  id(@Parent() endpoint: WebhookEndpoint): string {
    return toGlobalId('WebhookEndpoint', endpoint);
  }

  @ResolveField('createdBy')
  createdBy(@Parent() endpoint: WebhookEndpoint, @Request() request: RequestContext) {
    return request.load(this.webhooks.makers, endpoint.createdBy);
  }

  @ResolveField('secrets')
  secrets(@Parent() endpoint: WebhookEndpoint, @Request() request: RequestContext) {
    return request.load(this.webhooks.secrets, endpoint.id);
  }

  @ResolveField('deliveries')
  deliveries(@Parent() endpoint: WebhookEndpoint, @Args() args: PageInput, @SignedIn() viewer: Viewer) {
    return keysetPage(this.cursors, this.webhooks.deliveries(endpoint, viewer), args);
  }
}

/** Messages to webhooks. */
@Resolver('WebhookDelivery')
export class WebhookDeliveryResolver {
  @ResolveField('id')
  id(@Parent() delivery: WebhookDelivery): string {
    return toGlobalId('WebhookDelivery', delivery);
  }

  @ResolveField('messageId')
  messageId(@Parent() delivery: WebhookDelivery): string {
    return delivery.id;
  }
}
