import type { Fraction } from '@commonweal/canonical';

/** Whether year 1 is undiscounted (`second-year`, the SROI guide's convention) or discounted once (`first-year`). */
export type DiscountFrom = 'second-year' | 'first-year';

/** What a £ of social value stands for; `fiscal` and `wellbeing` are never added without a declared rule. */
export type ValueType = 'fiscal' | 'economic' | 'wellbeing' | 'environmental';

/**
 * One thing a bidder commits to do, ready to be valued.
 *
 * The bidder gives quantity, years and place; the losses, the drop-off and the proxy value come from the published
 * measure; the confidence comes from the panel.
 */
export interface Commitment {
  readonly id: string;
  /** id of the published measure; null when not said */
  readonly measure: string | null;
  /** units of the measure in each year, 0 or more */
  readonly quantity: Fraction;
  /** proxy value: £ per unit at the framework's price year */
  readonly unitValue: Fraction;
  /** how many years the effect lasts, 1 or more */
  readonly years: number;
  readonly losses: Losses;
  /** share of the effect lost from each year to the next, 0…1 */
  readonly dropOff: Fraction;
  readonly discount: Discount;
  /** weight of the places where the benefit lands, published by the commissioner, 0 or more */
  readonly placeFactor: Fraction;
  /** how likely delivery is in the panel's view, from its published scale, 0…1 */
  readonly confidence: Fraction;
  readonly outcome: string | null;
  readonly beneficiaries: string | null;
  readonly valueType: ValueType | null;
}

/** Shares (0…1) of the gross effect that are not this bidder's doing. */
export interface Losses {
  /** would have happened anyway */
  readonly deadweight: Fraction;
  /** pushes the same good out elsewhere */
  readonly displacement: Fraction;
  /** owed to others */
  readonly attribution: Fraction;
  /** lands outside the place or group it is meant for */
  readonly leakage: Fraction;
  /** one activity is swapped for another */
  readonly substitution: Fraction;
}

export interface Discount {
  /** real yearly rate, 0…1; 0.035 is 3.5 % */
  readonly rate: Fraction;
  readonly from: DiscountFrom;
}
