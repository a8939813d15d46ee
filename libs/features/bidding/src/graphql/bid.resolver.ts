import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { actsFor, type Viewer } from '@commonweal/auth';
import {
  type BidPage,
  Cursors,
  fromGlobalId,
  type KeysetList,
  keysetPage,
  type PageInput,
  type Placed,
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
import { BidLists, lotPageKey } from '../queries/bid-lists.js';
import { BidsInView } from '../queries/bids-in-view.js';
import { SubmitBid } from '../use-cases/submit-bid.js';

/** A bid, as far as the viewer may see it. */
@Resolver('Bid')
export class BidResolver {
  constructor(
    private readonly submitBid: SubmitBid,
    private readonly bids: BidsInView,
    private readonly lists: BidLists,
    private readonly cursors: Cursors,
  ) {}

  @Mutation('submitBid')
  async submit(
    @Args('input') input: SubmitBidInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['SubmitBidResult']>> {
    const { tenantId, id: lotId } = fromGlobalId(input.lotId, 'Lot');
    const { id: supplierId } = fromGlobalId(input.supplierId, 'Organisation');
    const { price, answers = [], commitments = [] } = input;
    const answered = answers.map(({ criterionKey, question, text }) => ({
      criterionKey,
      question: question ?? 1,
      text,
    }));
    const content = { price: { amount: price.amount, vat: price.vat }, answers: answered, commitments };
    const result = await this.submitBid.execute(viewer, { tenantId, lotId, supplierId, content });
    return result.ok ? { __typename: 'SubmitBidSuccess', bid: result.value } : toUserError(result.failure);
  }

  @Query('myBids')
  myBids(@Args() { supplierId, ...page }: PageInput & { readonly supplierId: string }, @SignedIn() viewer: Viewer) {
    const { id } = fromGlobalId(supplierId, 'Organisation');
    return keysetPage(this.cursors, this.lists.ofSupplier(id, viewer), page);
  }

  @ResolveField('id')
  id(bid: Bid): string {
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
    const reader = [bid.tenantId, bid.supplierId].find((organisation) => actsFor(request.viewer, organisation));
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
  constructor(
    private readonly lists: BidLists,
    private readonly cursors: Cursors,
  ) {}

  @ResolveField('bids')
  lotBids(@Parent() lot: Lot, @Args() args: PageInput, @Request() request: RequestContext): Promise<BidPage> {
    const page = (key: string) => request.load(this.lists.pagesOfLots, key);
    const count = (key: string) => request.load(this.lists.countsOfLots, key);
    return keysetPage(this.cursors, ofLot(lot, request.viewer, { page, count }), args);
  }
}

interface Loaders {
  readonly page: (key: string) => Promise<readonly Placed<Bid>[]>;
  readonly count: (key: string) => Promise<number>;
}

/** One list a lot, so that its cursors are no other lot's; pages of many lots come in one statement. */
const ofLot = (lot: Lot, viewer: Viewer | null, { page, count }: Loaders): KeysetList<Bid> => {
  const isVisible = lot.closedAt !== null && actsFor(viewer, lot.tenantId);
  return {
    name: `bids:${lot.id}`,
    rows: async (limit, after) => (isVisible ? page(lotPageKey(lot, limit, after)) : []),
    count: async () => (isVisible ? count(tenantKey(lot)) : 0),
  };
};
