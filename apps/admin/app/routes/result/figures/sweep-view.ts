import type { SweepBid } from '@commonweal/charts';

import { roundedDown, roundedUp } from '../decimals';
import type { RankedBid, Sweep } from '../scored-result';
import type { Finding } from './ranking-view';

/** The line of each ranked bid, best first. */
export function sweepBids(sweep: Sweep, bids: readonly RankedBid[]): readonly SweepBid[] {
  return bids.flatMap(({ key, supplierName, rank }) => {
    const line = sweep.lines.find(({ bidKey }) => bidKey === key);
    if (!line) return [];
    return [{ key, name: supplierName, rank, atZero: line.atZero, atHundred: line.atHundred }];
  });
}

/** The range of weights in which the winner stays first, as a sentence. `decisive` are the crossings at first place. */
export function sweepFinding(sweep: Sweep, decisive: Sweep['crossings'], winner: string): Finding {
  const values = { winner, criterion: sweep.criterionName };
  const published = Number(sweep.publishedWeight);
  const below = decisive.filter(({ weight }) => Number(weight) <= published).at(-1);
  const above = decisive.find(({ weight }) => Number(weight) > published);
  const from = below ? roundedDown(2, below.weight) : '';
  const to = above ? roundedUp(2, above.weight) : '';
  if (below && above) return { key: 'result.sweep.between', values: { ...values, from, to } };
  if (below) return { key: 'result.sweep.above', values: { ...values, from } };
  if (above) return { key: 'result.sweep.below', values: { ...values, to } };
  return { key: 'result.sweep.always', values };
}
