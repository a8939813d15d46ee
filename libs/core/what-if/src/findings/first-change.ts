import { compare, exactDecimals, formatExact, formatRounded, fraction, minus, over, ZERO } from '@commonweal/canonical';
import type { Fraction } from '@commonweal/canonical';
import { leafFractions, type ScoringInput, type SweepLine, sweepLines } from '@commonweal/scoring';

/** From which weight on a case has another winner than where the criterion weighs nothing. */
export interface FirstChange {
  /** who wins below, and who from there on */
  readonly from: string;
  readonly to: string;
  /** the exact weight as `numerator/denominator`, per cent, and as decimals: every digit, or rounded to twelve */
  readonly fraction: string;
  readonly at: string;
}

const HUNDRED = fraction(100n);
const DECIMALS = 12;

/**
 * Where first place first changes hands on the way of one top-level criterion from 0 to 100 %, the others keeping their
 * proportions. Exact: the rational weight at which the unrounded results of the two are equal.
 *
 * @returns null when one bid leads all the way, the criterion weighs 100 %, or there is no such criterion
 */
export function firstChange(input: ScoringInput, id: string): FirstChange | null {
  const criterion = input.criteria.find((one) => one.id === id);
  const lines = criterion ? (sweepLines(input, leafFractions(input), criterion) ?? []) : [];
  const leader = bestOf(lines, ({ start }) => start);
  if (!leader) return null;
  const meetings = lines
    .filter(({ slope }) => compare(slope, leader.slope) > 0)
    .map((line) => ({ line, at: over(minus(leader.start, line.start), minus(line.slope, leader.slope)) }))
    .filter(({ at }) => compare(at, ZERO) > 0 && compare(at, HUNDRED) < 0);
  const first = meetings.toSorted((a, b) => compare(a.at, b.at) || steeper(a.line, b.line))[0];
  return first
    ? { from: leader.bid, to: first.line.bid, fraction: `${first.at.n}/${first.at.d}`, at: shown(first.at) }
    : null;
}

/** The highest line; of equal ones the steepest, which is ahead just after. */
function bestOf(lines: readonly SweepLine[], height: (line: SweepLine) => Fraction): SweepLine | undefined {
  return lines.toSorted((a, b) => compare(height(b), height(a)) || steeper(a, b))[0];
}

const steeper = (a: SweepLine, b: SweepLine): number => compare(b.slope, a.slope) || (a.bid < b.bid ? -1 : 1);

function shown(at: Fraction): string {
  const decimals = exactDecimals(at);
  return decimals !== null && decimals <= DECIMALS ? formatExact(at) : formatRounded(at, DECIMALS);
}
