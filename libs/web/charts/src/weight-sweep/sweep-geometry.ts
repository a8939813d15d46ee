import { scaleLinear } from 'd3-scale';

import { LINE_COLOURS, QUIET_INK } from '../figure/kind.js';

/** One bid's total as a straight line over the weight of one criterion; exact decimals. */
export interface SweepBid {
  readonly key: string;
  readonly name: string;
  readonly rank: number;
  readonly atZero: string;
  readonly atHundred: string;
}

/** A weight at which two bids change places. */
export interface SweepCrossing {
  readonly weight: string;
  readonly aheadBelowKey: string;
  readonly aheadAboveKey: string;
  readonly sentence: string;
}

export interface DrawnLine {
  readonly bid: SweepBid;
  readonly y1: number;
  readonly y2: number;
  /** Where its number stands at the far end, clear of the others. */
  readonly labelY: number;
  readonly colour: string;
  readonly dashes: string | undefined;
}

export interface DrawnCrossing {
  readonly x: number;
  readonly y: number;
  /** Whether first place changes hands here. */
  readonly isDecisive: boolean;
}

export interface SweepGeometry {
  readonly lines: readonly DrawnLine[];
  readonly crossings: readonly DrawnCrossing[];
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
}

export const PLOT = { left: 11, right: 92, top: 26, bottom: 300, height: 352 } as const;
const LABEL_HEIGHT = 18;
const DASHES = [undefined, '7 4', '2 3', '10 3 2 3'] as const;

/** Where a weight of 0 to 100 lies across the picture, in percent of its width. */
export const acrossWeights = scaleLinear([0, 100], [PLOT.left, PLOT.right]);

/** The geometry of a weight sweep: lines and crossings in percent across and pixels down. */
export function sweepGeometry(bids: readonly SweepBid[], crossings: readonly SweepCrossing[]): SweepGeometry {
  const values = bids.flatMap(({ atZero, atHundred }) => [Number(atZero), Number(atHundred)]);
  const down = scaleLinear([Math.min(...values, 100), Math.max(...values, 0)], [PLOT.bottom, PLOT.top]).nice(5);
  const labels = spreadApart(bids.map(({ atHundred }) => down(Number(atHundred))));
  const lines = bids.map((bid, index) => ({
    bid,
    y1: down(Number(bid.atZero)),
    y2: down(Number(bid.atHundred)),
    labelY: labels[index] ?? 0,
    colour: LINE_COLOURS[index] ?? QUIET_INK,
    dashes: DASHES[Math.floor(index / LINE_COLOURS.length) % DASHES.length],
  }));
  return {
    lines,
    crossings: crossings.flatMap((crossing) => drawnCrossing(crossing, bids, down)),
    ticks: down.ticks(5).map((value) => ({ y: down(value), label: String(value) })),
  };
}

function drawnCrossing(crossing: SweepCrossing, bids: readonly SweepBid[], down: (y: number) => number) {
  const bid = bids.find(({ key }) => key === crossing.aheadAboveKey);
  if (!bid) return [];
  const weight = Number(crossing.weight);
  return [{ x: acrossWeights(weight), y: down(totalAt(bid, weight)), isDecisive: isAtTheTop(crossing, bids) }];
}

/** The crossings at which first place changes hands, by rising weight. */
export function decisiveCrossings<Crossing extends SweepCrossing>(
  bids: readonly SweepBid[],
  crossings: readonly Crossing[],
): readonly Crossing[] {
  return crossings.filter((crossing) => isAtTheTop(crossing, bids)).sort((a, b) => Number(a.weight) - Number(b.weight));
}

function isAtTheTop({ weight, aheadAboveKey }: SweepCrossing, bids: readonly SweepBid[]): boolean {
  const bid = bids.find(({ key }) => key === aheadAboveKey);
  if (!bid) return false;
  const total = totalAt(bid, Number(weight));
  // Drawing precision: the weight is rounded to four decimals, so lines that meet there differ by a hair.
  return bids.every((other) => totalAt(other, Number(weight)) <= total + 1e-3);
}

function totalAt({ atZero, atHundred }: SweepBid, weight: number): number {
  return Number(atZero) + ((Number(atHundred) - Number(atZero)) * weight) / 100;
}

/** Moves labels just far enough down that none covers another; their order stays. */
export function spreadApart(positions: readonly number[], distance = LABEL_HEIGHT): readonly number[] {
  const spread = [...positions];
  const order = positions.map((_, index) => index).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  let lowest = -Infinity;
  for (const index of order) {
    lowest = Math.max(spread[index] ?? 0, lowest + distance);
    spread[index] = lowest;
  }
  return spread;
}
