import { decimal, minus, ONE, over, plus, type Rational, times, total } from './rational.spec-support.js';
import type { RawBid, RawCommitment } from './raw-bundle.spec-support.js';

const LOSSES = ['deadweight', 'displacement', 'attribution', 'leakage', 'substitution'] as const;

const known = new WeakMap<RawBid, Rational>();

/** A bid's social value in pounds, unrounded: its stated figure, else the sum of its commitments, else 0. */
export function oracleSocialValue(bid: RawBid): Rational {
  const value = known.get(bid) ?? (bid.socialValue === undefined ? committed(bid) : decimal(bid.socialValue));
  known.set(bid, value);
  return value;
}

const committed = (bid: RawBid): Rational => total((bid.commitments ?? []).map(commitmentValue));

function commitmentValue(commitment: RawCommitment): Rational {
  return total(Array.from({ length: commitment.years }, (_, year) => valueInYear(commitment, year)));
}

function valueInYear(c: RawCommitment, year: number): Rational {
  let value = netYearly(c);
  for (let t = 0; t < year; t += 1) value = times(value, minus(ONE, decimal(c.dropOff ?? '0')));
  const discounts = c.discountFrom === 'first-year' ? year + 1 : year;
  for (let t = 0; t < discounts; t += 1) value = over(value, plus(ONE, decimal(c.discountRate ?? '0.035')));
  return value;
}

function netYearly(c: RawCommitment): Rational {
  let value = times(decimal(c.quantity), decimal(c.unitValue));
  for (const loss of LOSSES) value = times(value, minus(ONE, decimal(c[loss] ?? '0')));
  return times(times(value, decimal(c.placeFactor ?? '1')), decimal(c.confidence ?? '1'));
}
