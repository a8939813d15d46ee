import { type Fraction, formatRounded, fraction, over, parseDecimal, times } from '@commonweal/canonical';
import { type Failure, type Result, fail, ok } from '@commonweal/result';

import type { ProportionalTarget } from '../content/framework-content.js';

/** A contract as far as a target is in proportion to it. Decimal strings. */
export interface TargetedContract {
  /** Pounds. */
  readonly value: string;
  /** Full-time jobs of the published staffing baseline, never of a bidder's own figure. */
  readonly fte: string;
}

/** A figure is missing, not a plain decimal, or nothing. */
export type TargetNotFixed = Failure<'TargetNotFixed'>;

/**
 * The social value in pounds that earns full points.
 *
 *     PER_POUND: rate · contract value
 *     PER_FTE:   rate · full-time jobs
 *
 * @returns pounds with two decimals, rounded half up
 * @example proportionalTarget({ kind: 'PER_POUND', rate: '0.2' }, { value: '200000.00', fte: '0' }) // '40000.00'
 */
export function proportionalTarget(
  { kind, rate }: ProportionalTarget,
  contract: TargetedContract,
): Result<string, TargetNotFixed> {
  const [a, b] = [positive(rate), positive(kind === 'PER_POUND' ? contract.value : contract.fte)];
  if (!a) return notFixed('rate', 'Give a rate above 0 as a plain decimal, like 0.20');
  if (!b && kind === 'PER_POUND')
    return notFixed('value', 'Give the contract’s value above 0 in pounds, like 200000.00');
  if (!b) return notFixed('fte', 'Give the staffing baseline above 0 in full-time jobs, like 4.5');
  return ok(formatRounded(times(a, b), 2));
}

/** The number that a plain decimal above 0 writes; null for anything else. */
export function positive(text: string): Fraction | null {
  const value = parseDecimal(text)?.value ?? null;
  return value && value.n > 0n ? value : null;
}

/** One number as a percentage of another, rounded half up. @example percentOf('40000.00', '200000') // '20.0' */
export const percentOf = (part: Fraction, whole: Fraction, decimals = 1): string =>
  formatRounded(times(over(part, whole), fraction(100n)), decimals);

const notFixed = (field: string, message: string) => fail({ kind: 'TargetNotFixed' as const, message, path: [field] });
