import { fraction, minus, over, plus, sum, times, ZERO, type Fraction } from '@commonweal/canonical';

import { withTopLevelWeights } from '../changed-input.js';
import { effectiveWeights } from '../effective-weights.js';
import type { Criterion, LeafFractions, ScoringInput } from '../types.js';

/** What ranks one bid while one weight w goes from 0 to 100 %: `start + slope · w`, the more the better. */
export interface SweepLine {
  readonly bid: string;
  readonly start: Fraction;
  /** per percentage point of weight */
  readonly slope: Fraction;
}

const HUNDRED = fraction(100n);

/**
 * The line of every bid taking part, for one top-level criterion; null when it weighs 100 % (the others then have no
 * proportion to keep).
 *
 * Unrounded points are linear in w because the others' weights share 100 − w in fixed proportion. For price per point the
 * line is points ÷ price, for willingness to pay perPoint · points − price: both rank as the method does.
 */
export function sweepLines(
  input: ScoringInput,
  leaves: LeafFractions,
  criterion: Criterion,
): readonly SweepLine[] | null {
  const rest = minus(HUNDRED, criterion.weight);
  if (rest.n === 0n) return null;
  const alone = pointsWith(input, leaves, (other) => (other.id === criterion.id ? HUNDRED : ZERO));
  const without = pointsWith(input, leaves, (other) =>
    other.id === criterion.id ? ZERO : over(times(other.weight, HUNDRED), rest),
  );
  return leaves.bidIds.flatMap((bid, index) => {
    const start = rankedBy(input, bid, without[index] ?? ZERO);
    const end = rankedBy(input, bid, alone[index] ?? ZERO);
    return start && end ? [{ bid, start, slope: over(minus(end, start), HUNDRED) }] : [];
  });
}

/** Height of a line at weight w. */
export const heightAt = ({ start, slope }: SweepLine, weight: Fraction): Fraction => plus(start, times(slope, weight));

function pointsWith(
  input: ScoringInput,
  leaves: LeafFractions,
  weight: (criterion: Criterion) => Fraction,
): Fraction[] {
  const weights = new Map(input.criteria.map((criterion) => [criterion.id, weight(criterion)]));
  const effective = effectiveWeights(withTopLevelWeights(input, weights));
  return leaves.fractions.map((row) =>
    sum(effective.map((leaf, index) => times(leaf.effectiveWeight, row[index] ?? ZERO))),
  );
}

/** Null for a bid that the method cannot place on a line: without a price, or at no price where points are divided by it. */
function rankedBy({ method, bids }: ScoringInput, id: string, points: Fraction): Fraction | null {
  if (method.kind === 'weighted-sum' || method.kind === 'fixed-budget') return points;
  const pence = bids.find((bid) => bid.id === id)?.pricePence ?? null;
  if (pence === null) return null;
  const price = fraction(BigInt(pence), 100n);
  if (method.kind === 'willingness-to-pay') return minus(times(method.perPoint, points), price);
  return price.n === 0n ? null : over(points, price);
}
