import type { Fraction } from './fraction.js';
import { roundHalfUp } from './rounding.js';

/** A number that no finite decimal writes was asked for in full (e.g. 1/3). */
export class EndlessDecimalError extends Error {
  override readonly name = 'EndlessDecimalError';

  constructor({ n, d }: Fraction) {
    super(`${n}/${d} has no finite decimal form.`);
  }
}

/**
 * An integer count of 10^−decimals as text.
 *
 * @example formatUnits(1920n, 2) // '19.20'
 */
export function formatUnits(units: bigint | number, decimals: number): string {
  const text = String(units);
  if (decimals === 0) return text;
  const sign = text.startsWith('-') ? '-' : '';
  const digits = text.slice(sign.length).padStart(decimals + 1, '0');
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The number rounded once, half up, with exactly `decimals` decimals. @example formatRounded(2/3, 2) // '0.67' */
export const formatRounded = (a: Fraction, decimals: number): string => formatUnits(roundHalfUp(a, decimals), decimals);

/**
 * Every digit of the number and no trailing zero.
 *
 * @throws EndlessDecimalError when the decimals do not end
 * @example formatExact(fraction(49n, 4n)) // '12.25'
 */
export function formatExact(a: Fraction): string {
  const decimals = exactDecimals(a);
  if (decimals === null) throw new EndlessDecimalError(a);
  return formatUnits((a.n * 10n ** BigInt(decimals)) / a.d, decimals);
}

/** How many decimals write the number in full; null when no number of them does. */
export function exactDecimals({ d }: Fraction): number | null {
  const [twos, withoutTwos] = stripped(d, 2n);
  const [fives, rest] = stripped(withoutTwos, 5n);
  return rest === 1n ? Math.max(twos, fives) : null;
}

function stripped(value: bigint, prime: bigint): [times: number, rest: bigint] {
  let rest = value;
  let times = 0;
  for (; rest % prime === 0n; rest /= prime) times++;
  return [times, rest];
}
