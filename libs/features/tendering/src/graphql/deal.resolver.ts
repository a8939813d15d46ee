import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import { localDate } from '@commonweal/calendar';
import { dealBreaches, entryBars, NO_TERMS } from '@commonweal/deal';
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
import { mayDesign } from '../policy.js';
import { LotContents } from '../queries/lot-contents.js';
import { rowKey } from '../queries/row-key.js';
import { ShutOutByConditions } from '../queries/shut-out.js';
import { TenderContents } from '../queries/tender-contents.js';
import { SetDealTerms } from '../use-cases/set-deal-terms.js';
import { sentDeal } from './deal-input.js';
import { breachView, conditionView, type DealView } from './deal-view.js';

/** A tender that came from a notice has no plan of its own: the newest figures hold. */
const OF_NO_NOTICE = localDate('2099-01-01');

/** The terms that a tender offers, what they break and whom they shut out. */
@Resolver('Deal')
export class DealResolver {
  constructor(
    private readonly tenders: TenderContents,
    private readonly lots: LotContents,
    private readonly setDealTerms: SetDealTerms,
    private readonly shutOutByConditions: ShutOutByConditions,
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

  @ResolveField('shutOut')
  async shutOut(@Parent() { tender, terms }: DealView, @Request() request: RequestContext) {
    const { viewer } = request;
    const { tenantId } = tender;
    if (!viewer || !mayDesign(viewer, tenantId)) return null;
    const [design] = await request.load(this.tenders.designs, rowKey(tender));
    const day = design ? localDate(design.noticeDate) : OF_NO_NOTICE;
    return this.shutOutByConditions.of(viewer, tender, entryBars(terms, day));
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
    return { ...terms, conditions: terms.conditions.map(conditionView), terms, tender };
  }
}
