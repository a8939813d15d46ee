import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import { dealBreaches, NO_TERMS } from '@commonweal/deal';
import {
  fromGlobalId,
  Request,
  RequestContext,
  type ResolversTypes,
  type SetDealTermsInput,
  SignedIn,
} from '@commonweal/graphql';
import type { Tender } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { dealQuestion } from '../deal/deal-question.js';
import { placeOf } from '../deal/stored-deal.js';
import { LotContents } from '../queries/lot-contents.js';
import { rowKey } from '../queries/row-key.js';
import { TenderContents } from '../queries/tender-contents.js';
import { SetDealTerms } from '../use-cases/set-deal-terms.js';
import { sentDeal } from './deal-input.js';
import { breachView, type DealView } from './deal-view.js';

/** The terms that a tender offers, and what they break. */
@Resolver('Deal')
export class DealResolver {
  constructor(
    private readonly tenders: TenderContents,
    private readonly lots: LotContents,
    private readonly setDealTerms: SetDealTerms,
  ) {}

  @ResolveField('breaches')
  async breaches(@Parent() { tender, terms }: DealView, @Request() request: RequestContext) {
    const [design] = await request.load(this.tenders.designs, rowKey(tender));
    if (!design) return [];
    const lots = await request.load(this.tenders.lots, rowKey(tender));
    const places = await Promise.all(lots.map((lot) => request.load(this.lots.places, rowKey(lot))));
    const deal = { terms, lots: places.map((each) => each.map(placeOf)) };
    return dealBreaches(deal, dealQuestion(design, tender)).map(breachView);
  }

  @Mutation('setDealTerms')
  async set(
    @Args('input') input: SetDealTermsInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['SetDealTermsResult']>> {
    const change = { tender: fromGlobalId(input.tenderId, 'Tender'), version: input.version };
    const result = await this.setDealTerms.execute(viewer, { ...change, ...sentDeal(input) });
    return result.ok ? { __typename: 'SetDealTermsSuccess', tender: result.value } : toUserError(result.failure);
  }
}

/** The deal of a tender. */
@Resolver('Tender')
export class TenderDealResolver {
  constructor(private readonly tenders: TenderContents) {}

  @ResolveField('deal')
  async deal(@Parent() tender: Tender, @Request() request: RequestContext): Promise<DealView> {
    const [deal] = await request.load(this.tenders.deals, rowKey(tender));
    const terms = deal?.terms ?? NO_TERMS;
    return { ...terms, terms, tender };
  }
}
