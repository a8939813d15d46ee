import { scaleLinear } from 'd3-scale';

import type { Kind } from '../figure/kind.js';
import { wrappedLines } from '../figure/wrapped-lines.js';

/** Points of one bid on one criterion; exact decimals as published. */
export interface WaterfallLeaf {
  readonly key: string;
  readonly name: string;
  readonly kind: Kind;
  readonly points: string;
  readonly of: string;
}

export interface WaterfallStep {
  readonly leaf: WaterfallLeaf;
  readonly lines: readonly string[];
  /** Pixels. */
  readonly top: number;
  readonly barTop: number;
  /** Percent of the width: where the step begins, what was earned, what could have been. */
  readonly x: number;
  readonly earned: number;
  readonly possible: number;
}

export const STEP_HEIGHT = 20;
const LINE_HEIGHT = 19;
const GAP = 12;
/** The rest of the width is for the numbers. */
const WIDTH_OF_FULL_MARKS = 64;

/**
 * The geometry of a waterfall: each criterion starts where the one before it ended, so the last one ends at the total.
 * What could have been earned shows paler beyond what was.
 */
export function waterfallSteps(leaves: readonly WaterfallLeaf[], fullMarks = 100) {
  const across = scaleLinear([0, fullMarks], [0, WIDTH_OF_FULL_MARKS]);
  let top = 0;
  let reached = 0;
  const steps = leaves.map((leaf): WaterfallStep => {
    const lines = wrappedLines(leaf.name);
    const barTop = top + lines.length * LINE_HEIGHT + 3;
    const possible = Math.min(across(Number(leaf.of)), WIDTH_OF_FULL_MARKS - across(reached));
    const step = { leaf, lines, top, barTop, x: across(reached), earned: across(Number(leaf.points)), possible };
    reached += Number(leaf.points);
    top = barTop + STEP_HEIGHT + GAP;
    return step;
  });
  return { steps, totalTop: top + 2, end: across(reached), height: top + LINE_HEIGHT + STEP_HEIGHT + 14 };
}
