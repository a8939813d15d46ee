import { canonicalHash, type Sha256 } from '@commonweal/canonical';

import { byId } from '../participants.js';
import type { Bundle, BundleBid } from './bundle.js';

/**
 * The hash of what was scored: SHA-256 of the RFC 8785 form, bids and commitments sorted by id.
 *
 * @param bundle found faultless by `parseBundle`
 */
export const inputHash = (bundle: Bundle): Sha256 =>
  canonicalHash({ ...bundle, bids: bundle.bids.map(withSortedCommitments).toSorted(byId) });

const withSortedCommitments = (bid: BundleBid): BundleBid =>
  bid.commitments === undefined ? bid : { ...bid, commitments: bid.commitments.toSorted(byId) };
