import { compare, fraction, isZero, type Fraction } from '@commonweal/canonical';

import type { ScoringKind } from '../kinds/scoring-kind.js';
import type { ScoringBid } from '../types.js';
import { rankedBids, type Scored } from './scored.js';
import type { Warning } from './warning.js';

/** An end of a curve past which more (or less) earns no other points. */
interface Cap {
  readonly cap: 'target' | 'ceiling';
  /** positive: past the end; 0: at it */
  past(bid: ScoringBid): number;
}

/**
 * `CAP_REACHED`: a target or ceiling flattens two or more bids to the same points.
 *
 * Reported when at least two ranked bids stand at or past the end, and one of them past it.
 */
export function capReached(scored: Scored): readonly Warning[] {
  const bids = rankedBids(scored);
  return scored.leaves
    .filter(({ effectiveWeight }) => !isZero(effectiveWeight))
    .flatMap(({ id, scoring }) => capsOf(scoring).flatMap((cap) => flattened(id, cap, bids)));
}

function flattened(criterion: string, { cap, past }: Cap, bids: readonly ScoringBid[]): readonly Warning[] {
  const reached = bids.filter((bid) => past(bid) >= 0);
  if (reached.length < 2 || !reached.some((bid) => past(bid) > 0)) return [];
  return [{ code: 'CAP_REACHED', criterion, cap, bids: reached.map(({ id }) => id) }];
}

function capsOf(scoring: ScoringKind): readonly Cap[] {
  if (scoring.kind === 'sv-target')
    return [{ cap: 'target', past: ({ socialValue }) => compare(socialValue, scoring.target) }];
  if (scoring.kind !== 'linear-to-ceiling') return [];
  return [
    { cap: 'target', past: (bid) => compare(scoring.target, pounds(bid)) },
    { cap: 'ceiling', past: (bid) => compare(pounds(bid), scoring.ceiling) },
  ];
}

const pounds = ({ pricePence }: ScoringBid): Fraction => fraction(BigInt(pricePence ?? 0), 100n);
