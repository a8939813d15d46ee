import { fraction, minus, ONE, plus, power, sum, times, ZERO, type Fraction } from '@commonweal/canonical';

import type { Commitment } from './commitment.js';
import { discountFactor } from './discount-factor.js';
import { netFactor } from './net-factor.js';

/** The present value of one commitment, £, unrounded: as offered, and as the panel's confidence leaves it. */
export interface CommitmentValue {
  /** before confidence */
  readonly offered: Fraction;
  /** offered × confidence: what counts */
  readonly value: Fraction;
}

/**
 * What a commitment is worth in each year, after confidence.
 *
 *     value(t) = q · v · (1 − deadweight)(1 − displacement)(1 − attribution)(1 − leakage)(1 − substitution)
 *                · (1 − dropOff)^t · placeFactor · confidence · d(t)          t = 0 … years − 1
 *
 * with q the yearly quantity in units, v the proxy value in £ per unit and d(t) the discount factor.
 *
 * @returns £ by year, first year first, exact and unrounded
 * @see Social Value International, A Guide to Social Return on Investment, stages 4 and 5
 * @example 60 × £8,500, deadweight .4, attribution .3, drop-off .3, 2 years, 3.5 % → £214,200 and £144,869.57
 */
export function valueByYear(commitment: Commitment): readonly Fraction[] {
  const level = times(yearlyLevel(commitment), commitment.confidence);
  return yearFactors(commitment).map((factor) => times(level, factor));
}

/** Values commitments one after the other, working out only once what several have in common. */
export type CommitmentValuer = (commitment: Commitment) => CommitmentValue;

/**
 * A valuer for many commitments, each worth Σ {@link valueByYear}, computed as yearly level × Σ (1 − dropOff)^t · d(t).
 *
 * It remembers that sum by years, drop-off and discount, which the commitments to one measure share.
 */
export function commitmentValuer(): CommitmentValuer {
  const durations = new Map<string, Fraction>();
  return (commitment) => {
    const key = durationKey(commitment);
    const duration = durations.get(key) ?? sum(yearFactors(commitment));
    durations.set(key, duration);
    const offered = times(yearlyLevel(commitment), duration);
    return { offered, value: times(offered, commitment.confidence) };
  };
}

/** The present value of one commitment over all its years. */
export const commitmentValue = (commitment: Commitment): CommitmentValue => commitmentValuer()(commitment);

/** Σ of several values, offered and counted apart. */
export const totalValue = (values: readonly CommitmentValue[]): CommitmentValue =>
  values.reduce((a, b) => ({ offered: plus(a.offered, b.offered), value: plus(a.value, b.value) }), NOTHING);

const NOTHING: CommitmentValue = { offered: ZERO, value: ZERO };

/** £ a year at full effect in year-1 money: q · v · net factor · place factor. */
function yearlyLevel({ quantity, unitValue, losses, placeFactor }: Commitment): Fraction {
  const net = netFactor(losses);
  return fraction(quantity.n * unitValue.n * net.n * placeFactor.n, quantity.d * unitValue.d * net.d * placeFactor.d);
}

/** (1 − dropOff)^t · d(t) for t = 0 … years − 1. */
function yearFactors({ years, dropOff, discount }: Commitment): readonly Fraction[] {
  const kept = minus(ONE, dropOff);
  return Array.from({ length: years }, (_, t) => times(power(kept, t), discountFactor(discount, t)));
}

const durationKey = ({ years, dropOff, discount: { rate, from } }: Commitment): string =>
  `${years}|${dropOff.n}/${dropOff.d}|${rate.n}/${rate.d}|${from}`;
