import { Args, Mutation, Resolver } from '@nestjs/graphql';

import {
  type AskWardQuestionInput,
  type ConfirmWardQuestionInput,
  fromGlobalId,
  rateLimited,
  Request,
  RequestContext,
  type ResolversTypes,
} from '@commonweal/graphql';
import { toUserError } from '@commonweal/result';

import { AskWardQuestion } from '../use-cases/ask-ward-question.js';
import { ConfirmWardQuestion } from '../use-cases/confirm-ward-question.js';
import { placeCode } from './place-code.js';

/** What a councillor does without an account. */
@Resolver()
export class AskingResolver {
  constructor(
    private readonly asking: AskWardQuestion,
    private readonly confirming: ConfirmWardQuestion,
  ) {}

  @Mutation('askWardQuestion')
  async ask(
    @Args('input') { authorityId, ward, language, email, question }: AskWardQuestionInput,
    @Request() { caller }: RequestContext,
  ): Promise<Awaited<ResolversTypes['AskWardQuestionResult']>> {
    const { id } = fromGlobalId(authorityId, 'Organisation');
    const asked = { authorityId: id, wardCode: placeCode(ward), email, question };
    const result = await this.asking.execute({ ...asked, language: language === 'CY' ? 'cy' : 'en' }, caller);
    if (result.ok) return { __typename: 'AskWardQuestionSuccess', ...result.value };
    if (result.failure.kind === 'RateLimited') throw rateLimited(result.failure.retryAt);
    return toUserError(result.failure);
  }

  @Mutation('confirmWardQuestion')
  async confirm(
    @Args('input') { token }: ConfirmWardQuestionInput,
  ): Promise<Awaited<ResolversTypes['ConfirmWardQuestionResult']>> {
    const result = await this.confirming.execute(token);
    return result.ok ? { __typename: 'ConfirmWardQuestionSuccess', ...result.value } : toUserError(result.failure);
  }
}
