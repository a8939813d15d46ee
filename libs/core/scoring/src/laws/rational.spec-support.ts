/** The oracle's own fractions: slow, plain and shared with nothing. `d` is always positive. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

export function ratio(n: bigint, d: bigint): Rational {
  const sign = d < 0n ? -1n : 1n;
  const shared = gcd(n, d) || 1n;
  return { n: (sign * n) / shared, d: (sign * d) / shared };
}

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };
export const HALF: Rational = { n: 1n, d: 2n };
export const HUNDRED: Rational = { n: 100n, d: 1n };

/** Reads a plain decimal such as `12.50`. */
export function decimal(text: string): Rational {
  const [whole = '', places = ''] = text.split('.');
  return ratio(BigInt(whole + places), 10n ** BigInt(places.length));
}

export const plus = (a: Rational, b: Rational): Rational => ratio(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Rational, b: Rational): Rational => ratio(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Rational, b: Rational): Rational => ratio(a.n * b.n, a.d * b.d);
export const over = (a: Rational, b: Rational): Rational => ratio(a.n * b.d, a.d * b.n);
export const total = (list: readonly Rational[]): Rational => list.reduce(plus, ZERO);

/** −1, 0 or 1 as a is below, equal to or above b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

export const least = (list: readonly Rational[]): Rational => list.reduce((a, b) => (compare(b, a) < 0 ? b : a));
export const most = (list: readonly Rational[]): Rational => list.reduce((a, b) => (compare(b, a) > 0 ? b : a));
export const clamp = (a: Rational): Rational => most([ZERO, least([ONE, a])]);

function floor({ n, d }: Rational): bigint {
  const quotient = n / d;
  return n < 0n && quotient * d !== n ? quotient - 1n : quotient;
}

/** Nearest multiple of 10^−places; the middle goes up. */
export function roundHalfUp(a: Rational, places: number): Rational {
  const scale = 10n ** BigInt(places);
  return ratio(floor(plus(times(a, ratio(scale, 1n)), HALF)), scale);
}

/** Writes an exact multiple of 10^−places with all its places. */
export function written(a: Rational, places: number): string {
  const scaled = floor(times(a, ratio(10n ** BigInt(places), 1n)));
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const cut = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return scaled < 0n ? `-${text}` : text;
}
