import type { Fraction } from '@commonweal/canonical';

/**
 * How one leaf turns an amount into the fraction f of its weight, once the field of bids is known.
 *
 * The amount is the price in pence, the social value in £, or the grade, as the kind asks for.
 */
export interface Curve {
  /** f in [0, 1], exact */
  exact(amount: Fraction): Fraction;
  /**
   * f in doubles, for narrowing down only: within 2^−45 of {@link exact}.
   *
   * @param amount the double next to the exact amount (relative error at most 2^−51)
   */
  approximate(amount: number): number;
}

/** What the relative kinds must know of the bids that take part. */
export interface FieldOfBids {
  readonly prices: PriceField;
  /** £; 0 when nobody offers any */
  readonly greatestSocialValue: Fraction;
}

/** Pence; all 0 when there is no price. */
export interface PriceField {
  readonly min: Fraction;
  readonly max: Fraction;
  readonly mean: Fraction;
}

/** Every bid earns the same fraction. */
export const level = (f: Fraction): Curve => ({ exact: () => f, approximate: () => Number(f.n) / Number(f.d) });

/** f cut to [0, 1], in doubles. */
export const clampNumber = (f: number): number => Math.min(1, Math.max(0, f));
