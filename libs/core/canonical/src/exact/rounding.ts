import type { Fraction } from './fraction.js';

/**
 * The number rounded once, half up, in units of 10^−decimals.
 *
 *     ⌊a · 10^decimals + ½⌋
 *
 * A half goes towards +∞, also below zero: −0.5 becomes 0.
 *
 * @param decimals 0 or more
 * @example roundHalfUp(fraction(2n, 3n), 2) // 67n, i.e. 0.67
 */
export function roundHalfUp(a: Fraction, decimals: number): bigint {
  return floorDivide(2n * a.n * 10n ** BigInt(decimals) + a.d, 2n * a.d);
}

/** ⌊n/d⌋. @param d positive */
export function floorDivide(n: bigint, d: bigint): bigint {
  const quotient = n / d;
  return n < 0n && quotient * d !== n ? quotient - 1n : quotient;
}
