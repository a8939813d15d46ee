import { rankedBids, type Scored } from './scored.js';
import type { Warning } from './warning.js';

/** `SINGLE_BID`: the only ranked bid; legal, but nothing was compared. */
export function singleBid(scored: Scored): readonly Warning[] {
  const [only, second] = rankedBids(scored);
  return only !== undefined && second === undefined ? [{ code: 'SINGLE_BID', bid: only.id }] : [];
}
