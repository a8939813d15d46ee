import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import { localDate } from '@commonweal/calendar';
import {
  type AnswerWardQuestionInput,
  fromGlobalId,
  type RecordWardQuestionInput,
  type ResolversTypes,
  SignedIn,
  type WithholdWardQuestionInput,
} from '@commonweal/graphql';
import { toUserError } from '@commonweal/result';

import { AnswerWardQuestion } from '../use-cases/answer-ward-question.js';
import { RecordWardQuestion } from '../use-cases/record-ward-question.js';
import { WithholdWardQuestion } from '../use-cases/withhold-ward-question.js';
import { ShownQuestion } from './shown-question.js';

type Ended<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>;

/** What staff do with councillors' questions. */
@Resolver()
export class QuestionMutationsResolver {
  constructor(
    private readonly recordOne: RecordWardQuestion,
    private readonly answerOne: AnswerWardQuestion,
    private readonly withholdOne: WithholdWardQuestion,
    private readonly shown: ShownQuestion,
  ) {}

  @Mutation('recordWardQuestion')
  async record(
    @Args('input') { councillorId, askedOn, language, question, channel, provenance }: RecordWardQuestionInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'RecordWardQuestionResult'> {
    const result = await this.recordOne.execute(viewer, {
      ...{ question, channel, provenance, councillor: fromGlobalId(councillorId, 'Councillor') },
      ...{ askedOn: localDate(askedOn), language: language === 'CY' ? 'cy' : 'en' },
    });
    if (!result.ok) return toUserError(result.failure);
    return { __typename: 'RecordWardQuestionSuccess', question: await this.shown.of(viewer, result.value) };
  }

  @Mutation('answerWardQuestion')
  async answer(
    @Args('input') { questionId, version, words, wordsCy, tenderId }: AnswerWardQuestionInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'AnswerWardQuestionResult'> {
    const tender = typeof tenderId === 'string' ? keyOf(tenderId, 'Tender') : null;
    const question = keyOf(questionId, 'WardQuestion');
    const result = await this.answerOne.execute(viewer, { question, version, words, wordsCy: wordsCy ?? null, tender });
    if (!result.ok) return toUserError(result.failure);
    return { __typename: 'AnswerWardQuestionSuccess', question: await this.shown.of(viewer, result.value) };
  }

  @Mutation('withholdWardQuestion')
  async withhold(
    @Args('input') { questionId, reason }: WithholdWardQuestionInput,
    @SignedIn() viewer: Viewer,
  ): Ended<'WithholdWardQuestionResult'> {
    const question = keyOf(questionId, 'WardQuestion');
    const result = await this.withholdOne.execute(viewer, { question, reason: reason ?? null });
    if (!result.ok) return toUserError(result.failure);
    return { __typename: 'WithholdWardQuestionSuccess', question: await this.shown.of(viewer, result.value) };
  }
}

function keyOf(globalId: string, type: string) {
  const { tenantId, id } = fromGlobalId(globalId, type);
  return { tenantId, id };
}
