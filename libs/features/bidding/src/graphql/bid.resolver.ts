import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { actsFor, type Viewer } from '@commonweal/auth';
import {
  fromGlobalId,
  Request,
  RequestContext,
  type ResolversTypes,
  SignedIn,
  type SubmitBidInput,
  toGlobalId,
} from '@commonweal/graphql';
import { type Bid, type Lot, tenantKey } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import type { BidContent } from '../content/bid-content.js';
import { BidsInView } from '../queries/bids-in-view.js';
import { SubmitBid } from '../use-cases/submit-bid.js';

/** A bid, as far as the viewer may see it. */
@Resolver('Bid')
export class BidResolver {
  constructor(
    private readonly submitBid: SubmitBid,
    private readonly bids: BidsInView,
  ) {}

  @Mutation('submitBid')
  async submit(
    @Args('input') input: SubmitBidInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['SubmitBidResult']>> {
    const { tenantId, id: lotId } = fromGlobalId(input.lotId, 'Lot');
    const { id: supplierId } = fromGlobalId(input.supplierId, 'Organisation');
    const { price, answers = [], commitments = [] } = input;
    const content = { price: { amount: price.amount, vat: price.vat }, answers, commitments };
    const result = await this.submitBid.execute(viewer, { tenantId, lotId, supplierId, content });
    return result.ok ? { __typename: 'SubmitBidSuccess', bid: result.value } : toUserError(result.failure);
  }

  @Query('myBids')
  async myBids(@Args('supplierId') supplierId: string, @SignedIn() viewer: Viewer): Promise<Bid[]> {
    const { id } = fromGlobalId(supplierId, 'Organisation');
    return actsFor(viewer, id) ? this.bids.ofSupplier(id, viewer) : [];
  }

  @ResolveField('id')
  id(@Parent() bid: Bid): string {
    return toGlobalId('Bid', bid);
  }

  @ResolveField('supplier')
  supplier(@Parent() bid: Bid, @Request() request: RequestContext) {
    return request.load(this.bids.suppliers, bid.supplierId);
  }

  @ResolveField('lot')
  lot(@Parent() bid: Bid, @Request() request: RequestContext): Promise<Lot> {
    return request.load(this.bids.lots, tenantKey({ tenantId: bid.tenantId, id: bid.lotId }));
  }

  @ResolveField('content')
  async content(@Parent() bid: Bid, @Request() request: RequestContext) {
    const reader = [bid.supplierId, bid.tenantId].find((organisation) => actsFor(request.viewer, organisation));
    if (!reader) return null;
    const content = await request.load(this.bids.contents, `${tenantKey(bid)}:${reader}`);
    return content && shown(content);
  }
}

const shown = ({ price, answers, commitments }: BidContent) => ({
  price: { ...price, currency: 'GBP' },
  answers,
  commitments,
});

/** Bids of a lot: the authority's, once closed. */
@Resolver('Lot')
export class LotBidsResolver {
  constructor(private readonly bids: BidsInView) {}

  @ResolveField('bids')
  lotBids(@Parent() lot: Lot, @Request() request: RequestContext): Promise<Bid[]> | Bid[] {
    const visible = lot.closedAt && actsFor(request.viewer, lot.tenantId);
    return visible ? request.load(this.bids.ofClosedLots, tenantKey(lot)) : [];
  }
}
