import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import { localDate } from '@commonweal/calendar';
import type { TimelinePlan } from '@commonweal/design';
import {
  badInput,
  fromGlobalId,
  type PlanTimelineInput,
  type ResolversTypes,
  SignedIn,
  type TenderRouteSuggestedTimelineArgs,
} from '@commonweal/graphql';
import { toUserError } from '@commonweal/result';

import { PlanTimeline } from '../use-cases/plan-timeline.js';
import { suggestedView } from './timeline-view.js';

const LONGEST = 250;

/** The days of a tender. */
@Resolver('TenderRoute')
export class TimelineResolver {
  constructor(private readonly planTimeline: PlanTimeline) {}

  @ResolveField('suggestedTimeline')
  suggested(
    @Parent() { plan }: { readonly plan: TimelinePlan },
    @Args() { evaluation = 20, mobilisation = 20, councilGates = true }: TenderRouteSuggestedTimelineArgs,
  ) {
    if (![evaluation, mobilisation].every((days) => days >= 1 && days <= LONGEST))
      throw badInput(`Enter 1 to ${LONGEST} working days`);
    return suggestedView(plan, { evaluation, mobilisation, councilGates });
  }

  @Mutation('planTimeline')
  async plan(
    @Args('input') { tenderId, version, dates, ...facts }: PlanTimelineInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['PlanTimelineResult']>> {
    const { documentsWithNotice = true, qualifyingPlannedNotice = false, urgent = false } = facts;
    const result = await this.planTimeline.execute(viewer, {
      ...{ tender: fromGlobalId(tenderId, 'Tender'), version },
      dates: dates.map(({ milestone, date }) => ({ milestone, date: localDate(date) })),
      facts: { documentsWithNotice, qualifyingPlannedNotice, urgent },
    });
    return result.ok ? { __typename: 'PlanTimelineSuccess', tender: result.value } : toUserError(result.failure);
  }
}
