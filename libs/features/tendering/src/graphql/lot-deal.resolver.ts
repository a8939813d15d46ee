import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { askedQuestions } from '@commonweal/criteria';
import { bidEffort, proofsAsked } from '@commonweal/deal';
import { Request, RequestContext } from '@commonweal/graphql';
import type { Amount } from '@commonweal/money';
import type { Lot } from '@commonweal/persistence';

import { placeOf } from '../deal/stored-deal.js';
import { tenderValue } from '../design/tender-value.js';
import { LotContents } from '../queries/lot-contents.js';
import { rowKey } from '../queries/row-key.js';
import { TenderContents } from '../queries/tender-contents.js';
import { effortView } from './deal-view.js';

/** Where a lot is carried out, and how much work a bid for it is. */
@Resolver('Lot')
export class LotDealResolver {
  constructor(
    private readonly tenders: TenderContents,
    private readonly lots: LotContents,
  ) {}

  @ResolveField('places')
  async places(@Parent() lot: Lot, @Request() request: RequestContext) {
    return (await request.load(this.lots.places, rowKey(lot))).map(placeOf);
  }

  @ResolveField('bidEffort')
  async effort(@Parent() lot: Lot, @Request() request: RequestContext) {
    const { tenantId, tenderId } = lot;
    const criteria = await request.load(this.lots.criteria, rowKey(lot));
    const [deal] = await request.load(this.tenders.deals, rowKey({ tenantId, id: tenderId }));
    const wordLimits = askedQuestions(criteria).map(({ wordLimit }) => wordLimit);
    const effort = bidEffort({ wordLimits, conditions: proofsAsked(deal?.terms.conditions ?? []) });
    return effortView(effort, await this.worthOf(lot, request));
  }

  /** What a lot is worth; the only lot of a tender is worth what the tender is. */
  private async worthOf(lot: Lot, request: RequestContext): Promise<Amount | null> {
    const { tenantId, tenderId } = lot;
    const own = tenderValue(lot);
    if (own) return own;
    const key = rowKey({ tenantId, id: tenderId });
    const lots = await request.load(this.tenders.lots, key);
    return lots.length === 1 ? tenderValue(await request.load(this.tenders.tenders, key)) : null;
  }
}
