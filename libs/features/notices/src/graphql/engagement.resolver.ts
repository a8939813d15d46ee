import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  fromGlobalId,
  type PublishEngagementAnswerInput,
  Request,
  RequestContext,
  type ResolversTypes,
  SignedIn,
} from '@commonweal/graphql';
import { type EngagementAnswerRow, type Notice, tenantKey } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { EngagementAnswers } from '../queries/engagement-answers.js';
import { PublishEngagementAnswer } from '../use-cases/publish-engagement-answer.js';

/** What is answered to the market beside the notice of its engagement. */
@Resolver('Notice')
export class EngagementResolver {
  constructor(
    private readonly publishEngagementAnswer: PublishEngagementAnswer,
    private readonly answers: EngagementAnswers,
  ) {}

  @ResolveField('engagementAnswers')
  async engagementAnswers(
    @Parent() { tenantId, tenderId, type, state }: Notice,
    @Request() request: RequestContext,
  ): Promise<EngagementAnswerRow[]> {
    if (type !== 'UK2' || state !== 'ACCEPTED') return [];
    return request.load(this.answers.ofTenders, tenantKey({ tenantId, id: tenderId }));
  }

  @Mutation('publishEngagementAnswer')
  async publish(
    @Args('input') { noticeId, question, answer, corrects }: PublishEngagementAnswerInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['PublishEngagementAnswerResult']>> {
    const result = await this.publishEngagementAnswer.execute(viewer, {
      ...{ notice: fromGlobalId(noticeId, 'Notice'), sent: { question, answer }, corrects: corrects ?? null },
    });
    return result.ok
      ? { __typename: 'PublishEngagementAnswerSuccess', notice: result.value }
      : toUserError(result.failure);
  }
}
