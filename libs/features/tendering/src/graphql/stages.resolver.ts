import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import { fromGlobalId, type ResolversTypes, type SetStagesInput, SignedIn } from '@commonweal/graphql';
import { toUserError } from '@commonweal/result';

import { SetStages } from '../use-cases/set-stages.js';
import { sentStage } from './sent-stage.js';

/** The stages of a draft's procedure. */
@Resolver('TenderRoute')
export class StagesResolver {
  constructor(private readonly setStages: SetStages) {}

  @Mutation('setStages')
  async set(
    @Args('input') { tenderId, version, stages }: SetStagesInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['SetStagesResult']>> {
    const tender = fromGlobalId(tenderId, 'Tender');
    const result = await this.setStages.execute(viewer, { tender, version, stages: stages.map(sentStage) });
    return result.ok ? { __typename: 'SetStagesSuccess', tender: result.value } : toUserError(result.failure);
  }
}
