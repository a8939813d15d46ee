import { Module } from '@nestjs/common';

import { NodeRegistry } from '@commonweal/graphql';

import { BiddingModule } from '../bidding.module.js';
import { BidsInView } from '../queries/bids-in-view.js';
import { BidResolver, LotBidsResolver } from './bid.resolver.js';

/** The part of the graph about bids. */
@Module({ imports: [BiddingModule], providers: [BidResolver, LotBidsResolver] })
export class BiddingGraphqlModule {
  constructor(nodes: NodeRegistry, bids: BidsInView) {
    nodes.add([{ type: 'Bid', load: (id, viewer) => bids.one(id, viewer) }]);
  }
}
