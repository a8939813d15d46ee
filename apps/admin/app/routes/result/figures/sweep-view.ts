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

/**
 * The range of weights in which the winner stays first, as a sentence that never says more than is so: it keeps as far
 * from each crossing as published rounding could move the result, and says nothing of weights where the published one
 * lies nearer than that.
 */
export function sweepFinding(sweep: Sweep, bids: readonly RankedBid[]): Finding {
  const values = { winner: bids[0]?.supplierName ?? '', criterion: sweep.criterionName };
  const { from, to } = sureRange(sweepBids(sweep, bids), roomForRounding(bids[0]));
  const published = Number(sweep.publishedWeight);
  const isInside = (from === '' || published > Number(from)) && (to === '' || published < Number(to));
  return { key: `result.sweep.${isInside ? wordsFor(from, to) : 'close'}`, values: { ...values, from, to } };
}

function wordsFor(from: string, to: string): string {
  if (from && to) return 'between';
  if (from) return 'above';
  return to ? 'below' : 'always';
}

/** The weights at which the first bid is sure to be ahead of all others, rounded inwards; an end that is open is empty. */
function sureRange([winner, ...others]: readonly SweepBid[], room: number) {
  const ranges = winner ? others.map((other) => rangeAhead(winner, other, room)) : [];
  const from = Math.max(0, ...ranges.map(({ above }) => above));
  const to = Math.min(100, ...ranges.map(({ below }) => below));
  return {
    from: from > 0 ? roundedUp(2, from.toFixed(DECIMALS)) : '',
    to: to < 100 ? roundedDown(2, to.toFixed(DECIMALS)) : '',
  };
}

const DECIMALS = 6;
/** Lines are published with four decimals. */
const OFF_BY_LINES = 0.0002;

/** How far apart two totals must be before rounding for the published ones to be sure to keep their order. */
function roomForRounding(bid: RankedBid | undefined): number {
  const points = bid?.points ?? [];
  const decimals = points[0]?.points.split('.')[1]?.length ?? 0;
  return points.length * 10 ** -decimals + OFF_BY_LINES;
}

/** The weights at which one line is above another by more than that: all, none, or those on one side. */
function rangeAhead(winner: SweepBid, other: SweepBid, room: number) {
  const atZero = Number(winner.atZero) - Number(other.atZero) - room;
  const atHundred = Number(winner.atHundred) - Number(other.atHundred) - room;
  if (atZero > 0 && atHundred > 0) return { above: 0, below: 100 };
  if (atZero <= 0 && atHundred <= 0) return { above: 100, below: 0 };
  const meeting = (100 * atZero) / (atZero - atHundred);
  return atZero > 0 ? { above: 0, below: meeting } : { above: meeting, below: 100 };
}
