import type { BidStatus, ScoringBid, ScoringInput, WeightedLeaf } from '../types.js';
import { againstLeaf } from './against-leaf.js';
import type { Objection } from './objection.js';
import { overBudget } from './over-budget.js';

/** Of several objections the first in this order names the status. */
const ORDER: readonly BidStatus[] = ['below-minimum', 'failed-condition', 'over-ceiling', 'over-budget'];

/**
 * What keeps a bid out before anything is compared: only its own data and the published rules, never a rival's bid.
 *
 * @returns null for a bid that takes part; else its status, and all reasons in one text
 */
export function objection(
  { method }: Pick<ScoringInput, 'method'>,
  leaves: readonly WeightedLeaf[],
  bid: ScoringBid,
): Objection | null {
  if (bid.excluded !== null) return { status: 'excluded', reason: bid.excluded };
  const found = [...leaves.flatMap((leaf) => againstLeaf(leaf, bid)), ...overBudget(method, bid)];
  const [first] = found.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  return first === undefined ? null : { status: first.status, reason: found.map(({ reason }) => reason).join(' ') };
}
