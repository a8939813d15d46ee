import { DivisionError } from './divide-half-up.js';
import { type Pence, pence } from './pence.js';

/**
 * Splits a sum in proportion to weights, with nothing lost and nothing invented: the parts add up to the sum exactly.
 *
 * Each part first gets its share rounded towards zero; the pence left over go, one each, to the parts that lost most
 * by rounding (largest remainder, Hamilton's method). Parts that lost equally are served in the order given, so callers
 * for whom order must not matter sort first (for instance by id). A part of weight 0 gets nothing.
 *
 * @param sum     what is split, any sign
 * @param weights one a part, whole, not negative, at least one above 0 (percentages with 4 decimals × 10,000, pence, heads)
 * @returns one part a weight, in the same order; Σ parts = sum; each within a penny of its exact share
 * @throws DivisionError when there is no weight above 0, or one below
 * @example allocate(pence(100n), [1n, 1n, 1n]) // [34n, 33n, 33n]
 */
export function allocate(sum: Pence, weights: readonly bigint[]): Pence[] {
  const whole = weights.reduce((total, weight) => total + weight, 0n);
  if (whole <= 0n || weights.some((weight) => weight < 0n))
    throw new DivisionError('A sum can only be shared among weights of 0 or more that are not all 0');

  const magnitude = sum < 0n ? -sum : sum;
  const floors = weights.map((weight) => (magnitude * weight) / whole);
  const leftOver = magnitude - floors.reduce((total, part) => total + part, 0n);
  const lucky = new Set(byRemainder(magnitude, weights, whole).slice(0, Number(leftOver)));
  return floors.map((part, index) => signed(lucky.has(index) ? part + 1n : part, sum));
}

/** Positions of the parts, those that lost most by rounding first; equal losses keep their order. */
function byRemainder(magnitude: bigint, weights: readonly bigint[], whole: bigint): number[] {
  const remainders = weights.map((weight) => (magnitude * weight) % whole);
  return [...weights.keys()].sort((a, b) => descending(remainders[a] ?? 0n, remainders[b] ?? 0n));
}

const descending = (a: bigint, b: bigint): number => (a === b ? 0 : a > b ? -1 : 1);
const signed = (magnitude: bigint, like: Pence): Pence => pence(like < 0n ? -magnitude : magnitude);
