import { compare } from '../exact/compare.js';
import { parseDecimal } from '../exact/decimal.js';
import { formatExact } from '../exact/format.js';
import { fraction, ONE, ZERO, type Fraction } from '../exact/fraction.js';
import type { Place } from './place.js';

/** What a decimal must satisfy beside being one. */
export interface DecimalRule {
  /** most decimals it may show; absent: any number */
  readonly decimals?: number;
  /** greatest value; absent: none */
  readonly most?: Fraction;
  /** true: 0 is refused */
  readonly positive?: boolean;
}

/** The largest amount whose pence are exact in every representation used: £90,071,992,547,409.91. */
const MOST_MONEY = fraction(BigInt(Number.MAX_SAFE_INTEGER), 100n);

/** Any number, 0 or more. */
export const ANY: DecimalRule = {};
/** Any number more than 0. */
export const POSITIVE: DecimalRule = { positive: true };
/** Pounds with 0–2 decimals. */
export const MONEY: DecimalRule = { decimals: 2, most: MOST_MONEY };
/** Pounds with 0–2 decimals, more than 0. */
export const POSITIVE_MONEY: DecimalRule = { ...MONEY, positive: true };
/** A part of a whole: 0 to 1. */
export const SHARE: DecimalRule = { most: ONE };
/** A percentage with up to 4 decimals: 0 to 100. */
export const PERCENTAGE: DecimalRule = { decimals: 4, most: fraction(100n) };

/**
 * The exact number that a decimal text at a place writes; null, with a fault, for anything else.
 *
 * JSON numbers are refused: a reader may already have rounded them to binary before we see them.
 */
export function readDecimal(value: unknown, place: Place, rule: DecimalRule = ANY): Fraction | null {
  const decimal = typeof value === 'string' ? parseDecimal(value) : null;
  if (decimal === null) return place.refuse(value === undefined ? 'is missing.' : unreadable(value));
  const fault = broken(decimal, rule);
  return fault === null ? decimal.value : place.refuse(fault);
}

function broken({ value, decimals }: { value: Fraction; decimals: number }, rule: DecimalRule): string | null {
  if (rule.decimals !== undefined && decimals > rule.decimals) return `must have at most ${rule.decimals} decimals.`;
  if (rule.most !== undefined && compare(value, rule.most) > 0)
    return `must not be more than ${formatExact(rule.most)}.`;
  return rule.positive === true && compare(value, ZERO) === 0 ? 'must be more than 0.' : null;
}

function unreadable(value: unknown): string {
  if (typeof value === 'number') return `must be written as a text, such as "12.50", not as a JSON number.`;
  return 'must be a plain decimal of 0 or more, such as "12.50": no sign, exponent, space or thousands separator.';
}
