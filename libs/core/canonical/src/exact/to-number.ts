import type { Fraction } from './fraction.js';

/** 64 significant bits: more than a double keeps, so the division's own error disappears. */
const BITS = 64;

/**
 * The double next to an exact number, for drawing and for narrowing down; never an official figure.
 *
 * Relative error at most 2^−52, also where numerator and denominator are too long for a double.
 */
export function toNumber({ n, d }: Fraction): number {
  if (n === 0n) return 0;
  const shift = BITS - (bitLength(n) - bitLength(d));
  const quotient = shift >= 0 ? (n << BigInt(shift)) / d : n / (d << BigInt(-shift));
  return Number(quotient) * 2 ** -shift;
}

const bitLength = (value: bigint): number => (value < 0n ? -value : value).toString(16).length * 4;
