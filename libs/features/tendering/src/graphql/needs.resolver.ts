import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  type AnswerNeedsInput,
  fromGlobalId,
  Request,
  RequestContext,
  type ResolversTypes,
  SignedIn,
} from '@commonweal/graphql';
import type { Tender } from '@commonweal/persistence';
import { placeKind } from '@commonweal/places';
import { toUserError } from '@commonweal/result';

import { PlaceNeeds } from '../queries/place-needs.js';
import { rowKey } from '../queries/row-key.js';
import { AnswerNeeds } from '../use-cases/answer-needs.js';
import { placeNeedsView } from './need-view.js';

/** What places said they need, and what tenders answer. */
@Resolver('Tender')
export class NeedsResolver {
  constructor(
    private readonly needs: PlaceNeeds,
    private readonly answerNeeds: AnswerNeeds,
  ) {}

  @ResolveField('placeNeeds')
  async placeNeeds(@Parent() tender: Tender, @Request() request: RequestContext) {
    return (await request.load(this.needs.ofTenders, rowKey(tender))).map(placeNeedsView);
  }

  @Query('needAnswers')
  async answers(@Args('area') area: string, @Request() { viewer }: RequestContext) {
    const code = area.trim().toUpperCase();
    const found = placeKind(code) ? await this.needs.answering(viewer, code) : [];
    return found.map(({ tender, needs }) => ({ tender, needs: placeNeedsView(needs) }));
  }

  @Mutation('answerNeeds')
  async answer(
    @Args('input') { tenderId, version, answers }: AnswerNeedsInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['AnswerNeedsResult']>> {
    const result = await this.answerNeeds.execute(viewer, {
      ...{ tender: fromGlobalId(tenderId, 'Tender'), version },
      answers: answers.map(({ needId, uptake, words }) => ({
        ...{ need: fromGlobalId(needId, 'CommunityNeed'), uptake, words },
      })),
    });
    return result.ok ? { __typename: 'AnswerNeedsSuccess', tender: result.value } : toUserError(result.failure);
  }
}
