import { Module } from '@nestjs/common';

import { BidLists } from './queries/bid-lists.js';
import { BidsInView } from './queries/bids-in-view.js';
import { LotsOnOffer } from './queries/lots-on-offer.js';
import { SubmitBid } from './use-cases/submit-bid.js';

const verbs = [SubmitBid, BidsInView, BidLists, LotsOnOffer];

/** Bids: taken until the deadline, sealed until the lot is closed. */
@Module({ providers: verbs, exports: verbs })
export class BiddingModule {}
