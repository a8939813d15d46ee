import { Args, Mutation, Resolver } from '@nestjs/graphql';

import {
  type CastBallotInput,
  fromGlobalId,
  type ProposeNeedInput,
  Request,
  RequestContext,
  type ResolversTypes,
} from '@commonweal/graphql';
import { toUserError } from '@commonweal/result';

import { CastBallot } from '../use-cases/cast-ballot.js';
import { ProposeNeed } from '../use-cases/propose-need.js';

/** What everybody may do, signed in or not. */
@Resolver()
export class PublicVoicesResolver {
  constructor(
    private readonly proposeOne: ProposeNeed,
    private readonly castOne: CastBallot,
  ) {}

  @Mutation('proposeNeed')
  async propose(
    @Args('input') { roundId, title }: ProposeNeedInput,
    @Request() { caller }: RequestContext,
  ): Promise<Awaited<ResolversTypes['ProposeNeedResult']>> {
    const result = await this.proposeOne.execute({ round: fromGlobalId(roundId, 'PriorityRound'), title }, caller);
    return result.ok ? { __typename: 'ProposeNeedSuccess', ...result.value } : toUserError(result.failure);
  }

  @Mutation('castBallot')
  async cast(
    @Args('input') { roundId, browserToken, choices }: CastBallotInput,
    @Request() { caller }: RequestContext,
  ): Promise<Awaited<ResolversTypes['CastBallotResult']>> {
    const round = fromGlobalId(roundId, 'PriorityRound');
    const chosen = choices.map((choice) => fromGlobalId(choice, 'CommunityNeed'));
    const result = await this.castOne.execute({ round, browserToken, choices: chosen }, caller);
    return result.ok ? { __typename: 'CastBallotSuccess', ...result.value } : toUserError(result.failure);
  }
}
