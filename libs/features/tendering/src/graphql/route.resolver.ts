import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import { localDate } from '@commonweal/calendar';
import { routeFor } from '@commonweal/design';
import {
  badInput,
  type CreateTenderInput,
  fromGlobalId,
  type QueryRouteForArgs,
  Request,
  RequestContext,
  type ResolversTypes,
  type RouteInput,
  SignedIn,
} from '@commonweal/graphql';
import { type Amount, parsePounds } from '@commonweal/money';
import type { Tender } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { rowKey } from '../queries/row-key.js';
import { TenderContents } from '../queries/tender-contents.js';
import { CreateTender } from '../use-cases/create-tender.js';
import { answerView, refusedView, routeView } from './route-view.js';
import { sentStage } from './sent-stage.js';
import { templateOf } from './template-view.js';

/** Which way a tender takes, and beginning one. */
@Resolver('Tender')
export class RouteResolver {
  constructor(
    private readonly contents: TenderContents,
    private readonly createTender: CreateTender,
  ) {}

  @ResolveField('route')
  async route(@Parent() tender: Tender, @Request() request: RequestContext) {
    const [design] = await request.load(this.contents.designs, rowKey(tender));
    return design ? routeView(design, tender) : null;
  }

  @Query('routeFor')
  routeFor(@Args() { nation, subject, authority = 'SUB_CENTRAL', noticeDate, value }: QueryRouteForArgs) {
    const question = { nation, subject, authority, noticeDate: localDate(noticeDate) };
    const answer = routeFor({ ...question, value: value ? amountOf(value) : null });
    return answer.ok ? answerView(answer.value) : refusedView(answer.failure);
  }

  @Mutation('createTender')
  async create(
    @Args('input') { authorityId, title, route, estimatedValue, fund, stages, ...beginning }: CreateTenderInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['CreateTenderResult']>> {
    const result = await this.createTender.execute(viewer, {
      ...{ authorityId: fromGlobalId(authorityId, 'Organisation').id, title },
      route: routeOf(route),
      value: estimatedValue ?? null,
      fund: fund ? { ...fund, matchPercent: fund.matchPercent ?? null } : null,
      stages: (stages ?? []).map(sentStage),
      ...beginningOf(beginning),
    });
    if (result.ok) return { __typename: 'CreateTenderSuccess', tender: result.value };
    return result.failure.kind === 'RouteRefused' ? refusedView(result.failure) : toUserError(result.failure);
  }
}

const beginningOf = ({ copyOf, template }: Pick<CreateTenderInput, 'copyOf' | 'template'>) => ({
  copyOf: copyOf ? fromGlobalId(copyOf, 'Tender') : null,
  template: template ? templateOf(template) : null,
});

const routeOf = ({ nation, subject, authority, noticeDate, regime }: RouteInput) => ({
  ...{ nation, subject, authority: authority ?? 'SUB_CENTRAL', noticeDate: localDate(noticeDate), regime },
});

function amountOf({ amount, vat }: { readonly amount: string; readonly vat: Amount['vat'] }): Amount {
  const parsed = parsePounds(amount);
  if (!parsed.ok) throw badInput(parsed.failure.message);
  return { pence: parsed.value, vat };
}
