import { fraction, type Fraction } from './fraction.js';

/** More digits than any honest figure has; a longer text is refused, so nobody can make the engine multiply megabytes. */
export const MOST_DIGITS = 60;

/** How a number may be written: digits, and perhaps a point with more digits; no sign, exponent, space or separator. */
const PLAIN = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** A decimal as it was written: its exact value and how many decimals it shows. */
export interface Decimal {
  readonly value: Fraction;
  readonly decimals: number;
}

/**
 * The exact number a plain decimal text writes; null when the text is not one.
 *
 * Refused: signs, exponents (`1e9`), `NaN`, `Infinity`, spaces, thousands separators, a bare point, leading zeros,
 * and more than {@link MOST_DIGITS} characters.
 *
 * @example parseDecimal('0.25') // { value: 1/4, decimals: 2 }
 */
export function parseDecimal(text: string): Decimal | null {
  if (text.length > MOST_DIGITS || !PLAIN.test(text)) return null;
  const point = text.indexOf('.');
  if (point < 0) return { value: fraction(BigInt(text)), decimals: 0 };
  const decimals = text.length - point - 1;
  return { value: fraction(BigInt(text.replace('.', '')), 10n ** BigInt(decimals)), decimals };
}
