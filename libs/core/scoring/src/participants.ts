import { effectiveWeights } from './effective-weights.js';
import type { Objection } from './standing/objection.js';
import { objection } from './standing/standing.js';
import type { ScoringBid, ScoringInput, WeightedLeaf } from './types.js';

/** Who takes part in a tender, and who does not. */
export interface Participants {
  readonly leaves: readonly WeightedLeaf[];
  /** sorted by id */
  readonly takingPart: readonly ScoringBid[];
  /** sorted by id */
  readonly keptOut: readonly KeptOut[];
}

export interface KeptOut {
  readonly bid: ScoringBid;
  readonly objection: Objection;
}

/** Parts the bids that are compared from those that are not. */
export function participants(input: ScoringInput): Participants {
  const leaves = effectiveWeights(input);
  const takingPart: ScoringBid[] = [];
  const keptOut: KeptOut[] = [];
  for (const bid of input.bids.toSorted(byId)) {
    const found = objection(input, leaves, bid);
    if (found === null) takingPart.push(bid);
    else keptOut.push({ bid, objection: found });
  }
  return { leaves, takingPart, keptOut };
}

/** By UTF-16 code units, the same in every locale. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
