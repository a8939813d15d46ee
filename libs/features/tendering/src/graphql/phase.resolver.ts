import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  type CloseTenderInput,
  type PublishTenderInput,
  type ResolversTypes,
  SignedIn,
  fromGlobalId,
} from '@commonweal/graphql';
import { toUserError } from '@commonweal/result';

import { CloseTender } from '../use-cases/close-tender.js';
import { PublishTender } from '../use-cases/publish-tender.js';

/** A tender's way from draft to closed. */
@Resolver()
export class PhaseResolver {
  constructor(
    private readonly publishTender: PublishTender,
    private readonly closeTender: CloseTender,
  ) {}

  @Mutation('publishTender')
  async publish(
    @Args('input') { tenderId, version }: PublishTenderInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['PublishTenderResult']>> {
    const result = await this.publishTender.execute(viewer, { tender: fromGlobalId(tenderId, 'Tender'), version });
    return result.ok ? { __typename: 'PublishTenderSuccess', tender: result.value } : toUserError(result.failure);
  }

  @Mutation('closeTender')
  async close(
    @Args('input') { tenderId, version }: CloseTenderInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['CloseTenderResult']>> {
    const result = await this.closeTender.execute(viewer, { tender: fromGlobalId(tenderId, 'Tender'), version });
    return result.ok ? { __typename: 'CloseTenderSuccess', tender: result.value } : toUserError(result.failure);
  }
}
