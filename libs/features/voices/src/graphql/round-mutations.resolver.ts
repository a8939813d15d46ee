import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  type ClosePriorityRoundInput,
  fromGlobalId,
  type ModerateNeedInput,
  type OpenPriorityRoundInput,
  type ResolversTypes,
  SignedIn,
} from '@commonweal/graphql';
import { toUserError } from '@commonweal/result';

import { ClosePriorityRound } from '../use-cases/close-priority-round.js';
import { ModerateNeed } from '../use-cases/moderate-need.js';
import { OpenPriorityRound } from '../use-cases/open-priority-round.js';
import { ShownRound } from './shown-round.js';

type Ended<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>;

/** Opening rounds and counting them. */
@Resolver()
export class RoundMutationsResolver {
  constructor(
    private readonly openOne: OpenPriorityRound,
    private readonly closeOne: ClosePriorityRound,
    private readonly shown: ShownRound,
  ) {}

  @Mutation('openPriorityRound')
  async open(
    @Args('input') { authorityId, area, titleCy, needs = [], ...input }: OpenPriorityRoundInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'OpenPriorityRoundResult'> {
    const result = await this.openOne.execute(viewer, {
      ...{ ...input, authorityId: fromGlobalId(authorityId, 'Organisation').id },
      ...{ areaCode: area.trim().toUpperCase(), titleCy: titleCy ?? null },
      needs: needs.map((need) => ({ title: need.title, titleCy: need.titleCy ?? null })),
    });
    if (!result.ok) return toUserError(result.failure);
    return { __typename: 'OpenPriorityRoundSuccess', round: await this.shown.of(viewer, result.value) };
  }

  @Mutation('closePriorityRound')
  async close(
    @Args('input') { roundId }: ClosePriorityRoundInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'ClosePriorityRoundResult'> {
    const result = await this.closeOne.execute(viewer, fromGlobalId(roundId, 'PriorityRound'));
    if (!result.ok) return toUserError(result.failure);
    return { __typename: 'ClosePriorityRoundSuccess', round: await this.shown.of(viewer, result.value) };
  }
}

/** Deciding what is shown. */
@Resolver()
export class NeedMutationsResolver {
  constructor(
    private readonly moderateOne: ModerateNeed,
    private readonly shown: ShownRound,
  ) {}

  @Mutation('moderateNeed')
  async moderate(
    @Args('input') { needId, decision, title, titleCy, reason, mergeInto }: ModerateNeedInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'ModerateNeedResult'> {
    const need = fromGlobalId(needId, 'CommunityNeed');
    const into = typeof mergeInto === 'string' ? fromGlobalId(mergeInto, 'CommunityNeed').id : null;
    const input = { need, decision, title, titleCy: titleCy ?? null, reason: reason ?? null, mergeInto: into };
    const result = await this.moderateOne.execute(viewer, input);
    if (!result.ok) return toUserError(result.failure);
    return { __typename: 'ModerateNeedSuccess', round: await this.shown.of(viewer, result.value) };
  }
}
