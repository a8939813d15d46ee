import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import { localDate } from '@commonweal/calendar';
import { type EnterBallotInput, fromGlobalId, type ResolversTypes, SignedIn } from '@commonweal/graphql';
import { invalidInput, toUserError } from '@commonweal/result';

import { EnterBallot } from '../use-cases/enter-ballot.js';

const ONLY_BY_STAFF = { path: '$.channel', message: 'Staff enter ballots on paper or by phone' };

/** Entering what came on paper or by phone. */
@Resolver()
export class BallotEntryResolver {
  constructor(private readonly enterOne: EnterBallot) {}

  @Mutation('enterBallot')
  async enter(
    @Args('input') { roundId, channel, receivedOn, choices, ...sheet }: EnterBallotInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['EnterBallotResult']>> {
    if (channel === 'ONLINE') return toUserError(invalidInput([ONLY_BY_STAFF]));
    const result = await this.enterOne.execute(viewer, {
      ...{ ...sheet, channel, round: fromGlobalId(roundId, 'PriorityRound'), receivedOn: localDate(receivedOn) },
      choices: choices.map((choice) => fromGlobalId(choice, 'CommunityNeed').id),
    });
    return result.ok ? { __typename: 'EnterBallotSuccess', ...result.value } : toUserError(result.failure);
  }
}
