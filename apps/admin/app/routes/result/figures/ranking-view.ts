import { type BarBid, KINDS, type Kind } from '@commonweal/charts';

import { differenceOf, sumOf } from '../decimals';
import type { RankedBid, Result } from '../scored-result';

/** Points of each ranked bid in price, quality and social value. */
export function rankingBars(bids: readonly RankedBid[], leaves: Result['leaves']): readonly BarBid[] {
  const kindOf = new Map(leaves.map(({ key, kind }) => [key, kind]));
  return bids.map(({ key, supplierName, rank, total, points }) => {
    const pointsOf = (kind: Kind) =>
      sumOf(points.filter((leaf) => kindOf.get(leaf.key) === kind).map((leaf) => leaf.points));
    const parts = Object.fromEntries(KINDS.map((kind) => [kind, pointsOf(kind)])) as Record<Kind, string>;
    return { key, name: supplierName, rank, total, parts };
  });
}

export interface Finding {
  /** Of the sentence. */
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}

/** What the ranking says, as a sentence. */
export function rankingFinding(bids: readonly RankedBid[], arePoints: boolean): Finding {
  const [first, second] = bids;
  if (!first) return { key: 'result.finding.nobody', values: {} };
  if (!second) return { key: 'result.finding.only', values: { winner: first.supplierName } };
  const values = { winner: first.supplierName, second: second.supplierName };
  if (second.rank === first.rank) return { key: 'result.finding.tie', values };
  if (!arePoints) return { key: 'result.finding.first', values };
  return { key: 'result.finding.ahead', values: { ...values, margin: differenceOf(first.total, second.total) } };
}
