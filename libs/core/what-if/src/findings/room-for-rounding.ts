import { toNumber } from '@commonweal/canonical';
import { effectiveWeights, type ScoringInput } from '@commonweal/scoring';

/** What ranks a bid at either end of the way, the more the better. */
export interface Line {
  readonly bid: string;
  readonly at0: number;
  readonly at100: number;
}

/** Decimals of the deciding ratio of price and points. */
const RATIO_DECIMALS = 4;
/** Moved weights are whole hundredths of a percent: what one sibling may be off, and the line it was drawn by. */
const OFF_BY_WEIGHT = 0.02;
const FLOAT_DUST = 1e-6;

/**
 * How far two lines must be apart for the published result to be sure to keep their order: each leaf's points are rounded
 * once, weights are moved to whole hundredths, and prices weighed against points are rounded once more.
 */
export function roomForRounding(input: ScoringInput, lines: readonly Line[]): number {
  const { method, criteria, bids } = input;
  const siblings = criteria.length > 2 ? criteria.length - 1 : 0;
  const points = effectiveWeights(input).length * 10 ** -method.precision + siblings * OFF_BY_WEIGHT + FLOAT_DUST;
  if (method.kind === 'willingness-to-pay') return points * toNumber(method.perPoint) + 0.01;
  if (method.kind !== 'price-per-point') return points;
  const highest = Math.max(...lines.flatMap(({ at0, at100 }) => [at0, at100]));
  const cheapest = Math.min(...bids.flatMap(({ pricePence }) => (pricePence ? [Number(pricePence) / 100] : [])));
  return points / cheapest + 10 ** -RATIO_DECIMALS * highest ** 2;
}
