import { compare, formatExact, fraction, minus, over, toNumber, ZERO, type Fraction } from '@commonweal/canonical';

import type { Criterion, LeafFractions, ScoringInput } from '../types.js';
import { type Crossing, crossingOf } from './crossing.js';
import { heightAt, type SweepLine, sweepLines } from './sweep-lines.js';

/** Who is first while the weight lies between two values, in per cent (for drawing; the crossings are exact). */
export interface LeadingStretch {
  readonly bid: string;
  readonly from: number;
  readonly to: number;
}

/**
 * What happens while the weight of one top-level criterion goes from 0 to 100 % and the others keep their proportion.
 *
 * @property published the published weight, per cent
 * @property leaders   who is first, from 0 to 100 %
 * @property crossings every change of order between two bids, by weight
 * @property lines     what ranks each bid at 0 % and at 100 %, the more the better (for drawing)
 */
export interface CriterionSweep {
  readonly criterion: string;
  readonly published: string;
  readonly leaders: readonly LeadingStretch[];
  readonly crossings: readonly Crossing[];
  readonly lines: readonly { readonly bid: string; readonly at0: number; readonly at100: number }[];
}

const HUNDRED = fraction(100n);

/**
 * Sweeps the weight of every top-level criterion from 0 to 100 %.
 *
 * Crossings are exact: the rational weight at which the unrounded results of two bids are equal. Published points are
 * rounded, so within half a rounding unit of a crossing the official result may still show the bids level or in the old order.
 * A criterion that weighs 100 % is left out.
 *
 * @param leaves fractions of the same input
 */
export const weightSweep = (input: ScoringInput, leaves: LeafFractions): readonly CriterionSweep[] =>
  input.criteria.flatMap((criterion) => criterionSweep(input, leaves, criterion) ?? []);

/**
 * As {@link weightSweep}, of one criterion at the top of the tree alone; null for one that weighs 100 %.
 *
 * @param criterion of `input`
 */
export function criterionSweep(
  input: ScoringInput,
  leaves: LeafFractions,
  criterion: Criterion,
): CriterionSweep | null {
  const lines = sweepLines(input, leaves, criterion);
  if (lines === null) return null;
  const crossings = lines.flatMap((a, index) =>
    lines.slice(index + 1).flatMap((b) => crossingOf(criterion, a, b) ?? []),
  );
  return {
    criterion: criterion.id,
    published: formatExact(criterion.weight),
    leaders: leadersAlong(lines),
    crossings: crossings.sort((a, b) => compare(exact(a), exact(b)) || byNames(a, b)),
    lines: lines.map((line) => ({
      bid: line.bid,
      at0: toNumber(line.start),
      at100: toNumber(heightAt(line, HUNDRED)),
    })),
  };
}

function exact({ fraction: text }: Crossing): Fraction {
  const [n = '0', d = '1'] = text.split('/');
  return fraction(BigInt(n), BigInt(d));
}

const byNames = (a: Crossing, b: Crossing): number =>
  `${a.overtaking}\n${a.overtaken}` < `${b.overtaking}\n${b.overtaken}` ? -1 : 1;

/** Walks along the upper edge of the lines: from each leader to the first steeper line that meets it. */
function leadersAlong(lines: readonly SweepLine[]): LeadingStretch[] {
  const stretches: LeadingStretch[] = [];
  let from = ZERO;
  let leader = highest(lines, ZERO);
  while (leader !== undefined) {
    const next = nextMeeting(lines, leader, from);
    stretches.push({ bid: leader.bid, from: toNumber(from), to: toNumber(next ?? HUNDRED) });
    if (next === null) break;
    from = next;
    leader = highest(lines, next);
  }
  return stretches;
}

/** The highest line at a weight; of equal ones the steepest, which is highest just after it. */
function highest(lines: readonly SweepLine[], at: Fraction): SweepLine | undefined {
  return [...lines].sort(
    (a, b) => compare(heightAt(b, at), heightAt(a, at)) || compare(b.slope, a.slope) || (a.bid < b.bid ? -1 : 1),
  )[0];
}

function nextMeeting(lines: readonly SweepLine[], leader: SweepLine, after: Fraction): Fraction | null {
  const meetings = lines
    .filter(({ slope }) => compare(slope, leader.slope) > 0)
    .map((line) => over(minus(leader.start, line.start), minus(line.slope, leader.slope)))
    .filter((at) => compare(at, after) > 0 && compare(at, HUNDRED) < 0);
  return meetings.sort(compare)[0] ?? null;
}
