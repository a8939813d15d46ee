import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import {
  type CriterionReason,
  fromGlobalId,
  type MeasureSuggestion,
  type ReasonCriteriaInput,
  Request,
  RequestContext,
  type ResolversTypes,
  SignedIn,
  toGlobalId,
} from '@commonweal/graphql';
import type { Tender } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { openMeasuresOf } from '../measures/chosen-measure.js';
import { NeedFirst } from '../queries/need-first.js';
import { rowKey } from '../queries/row-key.js';
import { ReasonCriteria } from '../use-cases/reason-criteria.js';
import { measureView } from './measure-view.js';

/** From what a place needs to criteria, with the reasons. */
@Resolver('Tender')
export class NeedFirstResolver {
  constructor(
    private readonly needFirst: NeedFirst,
    private readonly reasonCriteria: ReasonCriteria,
  ) {}

  @ResolveField('suggestions')
  async suggestions(@Parent() tender: Tender, @Request() request: RequestContext): Promise<MeasureSuggestion[]> {
    const found = await request.load(this.needFirst.suggestions, rowKey(tender));
    return found.flatMap(({ measureId, place: placeCode, theme, because, source }) =>
      measuresOf(measureId).map((measure) => ({
        ...{ measure, placeCode, theme: theme.en, themeCy: theme.cy },
        ...{ because: because.en, becauseCy: because.cy, source },
      })),
    );
  }

  @ResolveField('criteriaReasons')
  async reasons(@Parent() tender: Tender, @Request() request: RequestContext): Promise<CriterionReason[]> {
    const found = await request.load(this.needFirst.reasons, rowKey(tender));
    return found.flatMap(({ lotId, measureId, place: placeCode, because, source }) =>
      measuresOf(measureId).map((measure) => ({
        ...{ lotId: toGlobalId('Lot', { tenantId: tender.tenantId, id: lotId }), measure, placeCode },
        ...{ because: because.en, becauseCy: because.cy, source },
      })),
    );
  }

  @Mutation('reasonCriteria')
  async reason(
    @Args('input') { lotId, version, measureIds }: ReasonCriteriaInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['ReasonCriteriaResult']>> {
    const result = await this.reasonCriteria.execute(viewer, { lot: fromGlobalId(lotId, 'Lot'), version, measureIds });
    return result.ok ? { __typename: 'ReasonCriteriaSuccess', lot: result.value } : toUserError(result.failure);
  }
}

/** One that has left the set since is named no more. */
const measuresOf = (measureId: string) => openMeasuresOf([measureId]).map(measureView);
