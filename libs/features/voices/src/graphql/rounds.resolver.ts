import { Args, Query, Resolver } from '@nestjs/graphql';

import {
  badInput,
  type CommunityNeed,
  fromGlobalId,
  type PriorityRound,
  type QueryPriorityRoundsArgs,
  Request,
  RequestContext,
  type TopNeeds,
} from '@commonweal/graphql';

import { AllNeeds } from '../queries/all-needs.js';
import { KnownRounds } from '../queries/known-rounds.js';
import { placeCode } from './place-code.js';
import { needView, roundView, topView } from './round-view.js';

/** Rounds and what came of them. */
@Resolver()
export class RoundsResolver {
  constructor(
    private readonly known: KnownRounds,
    private readonly all: AllNeeds,
  ) {}

  @Query('priorityRounds')
  async priorityRounds(
    @Args() { area, authorityId }: QueryPriorityRoundsArgs,
    @Request() { viewer }: RequestContext,
  ): Promise<PriorityRound[]> {
    if (typeof area === 'string' && !authorityId)
      return (await this.known.ofArea(viewer, placeCode(area))).map(roundView);
    if (!authorityId || typeof area === 'string') throw badInput('Ask for the rounds of an area, or of an authority');
    const { id } = fromGlobalId(authorityId, 'Organisation');
    return (await this.known.ofAuthority(viewer, id)).map(roundView);
  }

  @Query('priorityRound')
  async priorityRound(@Args('id') id: string, @Request() { viewer }: RequestContext): Promise<PriorityRound | null> {
    const found = await this.known.one(viewer, fromGlobalId(id, 'PriorityRound'));
    return found && roundView(found);
  }

  @Query('communityNeeds')
  async communityNeeds(
    @Args('authorityId') authorityId: string,
    @Request() { viewer }: RequestContext,
  ): Promise<CommunityNeed[]> {
    const { id } = fromGlobalId(authorityId, 'Organisation');
    return (await this.all.of(viewer, id)).map(needView);
  }

  @Query('topNeeds')
  async topNeeds(@Args('area') area: string, @Request() { viewer }: RequestContext): Promise<TopNeeds | null> {
    const found = await this.known.lastCounted(viewer, placeCode(area));
    return found && topView(found);
  }
}
