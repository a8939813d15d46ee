import type { DiscountFrom, ValueType } from './commitment.js';

/** A commitment as JSON. Numbers are decimal texts; absent losses are 0, absent factors 1. */
export interface WireCommitment {
  readonly id: string;
  readonly measure?: string;
  readonly quantity: string;
  readonly unitValue: string;
  readonly years: number;
  readonly deadweight?: string;
  readonly displacement?: string;
  readonly attribution?: string;
  readonly leakage?: string;
  readonly substitution?: string;
  readonly dropOff?: string;
  /** absent: 0.035 */
  readonly discountRate?: string;
  /** absent: second-year */
  readonly discountFrom?: DiscountFrom;
  readonly placeFactor?: string;
  /** instead of `placeFactor`: where the benefit lands; the factor is the mean weighted by `share` */
  readonly places?: readonly WirePlaceShare[];
  readonly confidence?: string;
  readonly outcome?: string;
  readonly beneficiaries?: string;
  readonly valueType?: ValueType;
}

export interface WirePlaceShare {
  readonly share: string;
  readonly factor: string;
}
