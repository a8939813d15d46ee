import { type Failure, type Result, fail, ok } from '@commonweal/result';

import { type Pence, pence } from './pence.js';

/** The text is not an amount of money; the message says why and what to write instead. */
export type InvalidMoney = Failure<'InvalidMoney'>;

export interface ParsePoundsOptions {
  /** Where the text stood in the input, outermost first; repeated in the failure. */
  readonly path?: readonly string[];
  /** Whether a leading minus is allowed (differences, corrections). Prices never allow it, the default. */
  readonly allowNegative?: boolean;
}

const DECIMAL = /^(-?)(0|[1-9]\d{0,14})(?:\.(\d{1,2}))?$/;

/** What is wrong, most telling first. The last entry catches everything else. */
const COMPLAINTS: readonly (readonly [RegExp, string])[] = [
  [/^\s*$/, 'Enter an amount in pounds, like 1234.50'],
  [/^\s|\s$/, 'Remove the spaces around the amount'],
  [/£/, 'Leave out the pound sign: write 1234.50'],
  [/,/, 'Leave out the commas: write 1234.50, not 1,234.50'],
  [/^[+-]?\d+(\.\d*)?e[+-]?\d+$/i, 'Write the amount in full, without an exponent: 1000, not 1e3'],
  [/^\+/, 'Leave out the plus sign'],
  [/^-\d/, 'The amount cannot be negative'],
  [/^-?\d+\.\d{3,}$/, 'Give at most 2 decimal places: pounds and whole pence'],
  [/^-?0\d/, 'Leave out the zeros in front of the amount'],
  [/^-?\d{16,}/, 'The amount is too large: at most 15 digits before the point'],
  [/(?:)/, 'Enter an amount in pounds with up to 2 decimal places, like 1234.50'],
];

/**
 * Reads an amount in pounds, strictly: digits, and optionally a point with one or two more.
 * Refused: exponents (`1e9999`), thousands separators, `NaN`, `Infinity`, signs, spaces, a currency sign,
 * a third decimal, leading zeros, JSON numbers (money is text on the wire), more than 15 whole digits.
 *
 * @param input the value as it came; anything but text fails
 * @returns whole pence, or `InvalidMoney` with the path given
 * @example parsePounds('12.5')  // ok: 1250n
 * @example parsePounds('1e3', { path: ['bids', '0', 'price'] }) // fails, saying to write it in full
 */
export function parsePounds(input: unknown, options: ParsePoundsOptions = {}): Result<Pence, InvalidMoney> {
  const { path = [], allowNegative = false } = options;
  if (typeof input !== 'string') return invalid('Send amounts of money as text, like "1234.50"', path);

  const match = DECIMAL.exec(input);
  if (!match || (match[1] === '-' && !allowNegative)) return invalid(complaintAbout(input, allowNegative), path);
  return ok(penceOf(match));
}

function penceOf([, sign, pounds = '0', fraction = '']: RegExpExecArray): Pence {
  const magnitude = BigInt(pounds) * 100n + BigInt(fraction.padEnd(2, '0'));
  return pence(sign === '-' ? -magnitude : magnitude);
}

function complaintAbout(text: string, allowNegative: boolean): string {
  const judged = allowNegative ? text.replace(/^-/, '') : text;
  const [, message = ''] = COMPLAINTS.find(([pattern]) => pattern.test(judged)) ?? [];
  return message;
}

const invalid = (message: string, path: readonly string[]) => fail({ kind: 'InvalidMoney' as const, message, path });
