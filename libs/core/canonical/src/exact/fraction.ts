/**
 * An exact rational number n/d: every official number is one of these, never a binary float.
 *
 * Invariant: `d` > 0 and the two have no common divisor, so equal numbers have equal parts.
 */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** A division by zero: the caller let through what its own checks should have refused. */
export class DivisionByZeroError extends Error {
  override readonly name = 'DivisionByZeroError';

  constructor() {
    super('An exact number cannot be divided by zero.');
  }
}

/**
 * n/d in lowest terms.
 *
 * @throws DivisionByZeroError when `d` is 0
 * @example fraction(6n, -4n) // { n: -3n, d: 2n }
 */
export function fraction(n: bigint, d = 1n): Fraction {
  if (d === 1n) return { n, d };
  if (d === 0n) throw new DivisionByZeroError();
  const divisor = commonDivisor(n, d) * (d < 0n ? -1n : 1n);
  return { n: n / divisor, d: d / divisor };
}

export const ZERO: Fraction = { n: 0n, d: 1n };
export const HALF: Fraction = { n: 1n, d: 2n };
export const ONE: Fraction = { n: 1n, d: 1n };

/** a + b */
export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);

/** a − b */
export const minus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d);

/** a × b */
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);

/** a ÷ b. @throws DivisionByZeroError when b is 0 */
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);

/** a raised to a whole power. @param exponent 0 or more */
export const power = (a: Fraction, exponent: number): Fraction => ({
  n: a.n ** BigInt(exponent),
  d: a.d ** BigInt(exponent),
});

/** Σ values; 0 for none. */
export const sum = (values: Iterable<Fraction>): Fraction => [...values].reduce(plus, ZERO);

function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
