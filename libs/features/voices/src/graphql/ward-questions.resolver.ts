import { Args, Query, Resolver } from '@nestjs/graphql';

import {
  badInput,
  type Councillor,
  fromGlobalId,
  type QueryWardQuestionsArgs,
  Request,
  RequestContext,
  type RoundAuthority,
  toGlobalId,
  type WardQuestion,
} from '@commonweal/graphql';

import { CouncillorLists } from '../queries/councillor-lists.js';
import { WardQuestions } from '../queries/ward-questions.js';
import { councillorView, questionView } from './question-view.js';
import { placeCode } from './place-code.js';

/** Councillors and what they asked. */
@Resolver()
export class WardQuestionsResolver {
  constructor(
    private readonly questions: WardQuestions,
    private readonly lists: CouncillorLists,
  ) {}

  @Query('wardQuestions')
  async wardQuestions(
    @Args() { ward, authorityId }: QueryWardQuestionsArgs,
    @Request() { viewer }: RequestContext,
  ): Promise<WardQuestion[]> {
    if (typeof ward === 'string' && !authorityId)
      return (await this.questions.ofWard(viewer, placeCode(ward))).map(questionView);
    if (!authorityId || typeof ward === 'string') throw badInput('Ask for the questions of a ward, or of an authority');
    const { id } = fromGlobalId(authorityId, 'Organisation');
    return (await this.questions.ofAuthority(viewer, id)).map(questionView);
  }

  @Query('wardQuestion')
  async wardQuestion(@Args('id') id: string, @Request() { viewer }: RequestContext): Promise<WardQuestion | null> {
    const found = await this.questions.one(viewer, fromGlobalId(id, 'WardQuestion'));
    return found && questionView(found);
  }

  @Query('councillors')
  async councillors(
    @Args('authorityId') authorityId: string,
    @Request() { viewer }: RequestContext,
  ): Promise<Councillor[]> {
    const { id } = fromGlobalId(authorityId, 'Organisation');
    return (await this.lists.of(viewer, id)).map(councillorView);
  }

  @Query('wardAuthorities')
  async authorities(@Args('ward') ward: string, @Request() { viewer }: RequestContext): Promise<RoundAuthority[]> {
    const found = await this.lists.askedBy(viewer, placeCode(ward));
    return found.map(({ id, name }) => ({ id: toGlobalId('Organisation', { id }), name }));
  }
}
