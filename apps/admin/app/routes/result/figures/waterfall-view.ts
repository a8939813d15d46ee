import type { WaterfallLeaf } from '@commonweal/charts';

import { differenceOf } from '../decimals';
import type { RankedBid, Result } from '../scored-result';
import type { Finding } from './ranking-view';

/** What one bid earned on each criterion. */
export function waterfallLeaves(bid: RankedBid, leaves: Result['leaves']): readonly WaterfallLeaf[] {
  const pointsOf = new Map(bid.points.map((leaf) => [leaf.key, leaf]));
  return leaves.flatMap(({ key, name, kind }) => {
    const leaf = pointsOf.get(key);
    return leaf ? [{ key, name, kind, points: leaf.points, of: leaf.of }] : [];
  });
}

/** Where the bid lost most, as a sentence. */
export function waterfallFinding(bid: RankedBid, leaves: readonly WaterfallLeaf[]): Finding {
  const values = { bid: bid.supplierName, total: bid.total };
  const losses = leaves.map(({ name, points, of }) => ({ name, lost: differenceOf(of, points) }));
  const [worst] = [...losses].sort((a, b) => Number(b.lost) - Number(a.lost));
  if (!worst || Number(worst.lost) <= 0) return { key: 'result.waterfall.full', values };
  return { key: 'result.waterfall.lost', values: { ...values, criterion: worst.name, lost: worst.lost } };
}
