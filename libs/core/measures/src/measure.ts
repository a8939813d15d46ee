/** A text in both languages of the platform. */
export interface Bilingual {
  readonly en: string;
  readonly cy: string;
}

/** What the measures are about. */
export const MEASURE_THEMES = [
  'JOBS',
  'SKILLS',
  'FAIR_WORK',
  'SUPPLY_CHAIN',
  'ENVIRONMENT',
  'HEALTH_AND_WELLBEING',
  'COMMUNITY',
] as const;
export type MeasureTheme = (typeof MEASURE_THEMES)[number];

/**
 * Whose gain a proxy value counts. Values of different kinds are never added together without a declared rule: fiscal
 * savings go to public budgets, wellbeing is people's own, the carbon value is the cost of cutting emissions elsewhere.
 */
export const VALUE_KINDS = [
  'FISCAL',
  'FISCAL_AND_ECONOMIC',
  'FISCAL_ECONOMIC_AND_SOCIAL',
  'WELLBEING',
  'CARBON',
] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** `R`: read in the named source. `R2`: read second-hand, in a copy or a compilation. `K`: background knowledge. */
export type ConfirmationStatus = 'R' | 'R2' | 'K';

/** Where a figure can be looked up, and on what terms it may be used. */
export interface Citation {
  readonly title: string;
  readonly publisher: string;
  /** Table, row or page. */
  readonly locator: string;
  readonly url?: string;
  readonly licence: string;
  readonly status: ConfirmationStatus;
}

/**
 * What one unit is worth, as published: never rounded. Chosen together with values of other years it is brought to their
 * one year, and what was published stays with it.
 *
 * @property pounds     decimal string with two decimals, per unit and year of effect
 * @property priceYear  the prices it is in: a calendar year (`2019`) or a financial year (`2012/13`)
 * @property low, high  the published range, if there is one
 * @property uprated    what the source published, and the deflators of the two years, where the value is in newer prices
 */
export interface Proxy {
  readonly pounds: string;
  readonly priceYear: string;
  readonly low?: string;
  readonly high?: string;
  readonly kind: ValueKind;
  readonly source: Citation;
  readonly uprated?: PriceOrigin;
}

/** A value in pounds as a source published it, in the prices of a year. */
export interface PricedValue {
  readonly pounds: string;
  readonly priceYear: string;
}

/**
 * How a value came to be in newer prices, with everything needed to work it out again.
 *
 * @property from, to  the two years' deflators, as decimals
 */
export interface PriceOrigin {
  readonly published: PricedValue;
  readonly from: string;
  readonly to: string;
  readonly source: Citation;
}

/** Shares of the gross effect to take off, decimal strings from 0 to below 1, with where they come from. */
export interface Additionality {
  readonly deadweight: string;
  readonly displacement: string;
  readonly attribution: string;
  readonly leakage: string;
  readonly substitution: string;
  readonly dropOff: string;
  readonly source: Citation;
}

/**
 * Something a bidder can commit to and somebody can count.
 *
 * @property proxy        null: no public figure can be cited, so the measure is graded only and never valued
 * @property uncertainty  how far the figure can be trusted, or why there is none; shown wherever the value is shown
 * @property overlapGroup measures of one group can count the same person's same gain twice (`DOUBLE_COUNT`)
 * @property status       how well the measure's figure was confirmed; `K` for a measure without one: wording of our own
 */
export interface Measure {
  readonly id: string;
  readonly theme: MeasureTheme;
  readonly name: Bilingual;
  readonly outcome: Bilingual;
  readonly unit: Bilingual;
  readonly proxy: Proxy | null;
  readonly additionality: Additionality;
  readonly uncertainty: string;
  readonly overlapGroup: string;
  readonly status: ConfirmationStatus;
}

/** A measure as its author writes it; the status follows from the proxy. */
export type MeasureDraft = Omit<Measure, 'status'>;

/** A published set of measures, cited by id and version. */
export interface MeasureSet {
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  /** Terms of our own compilation: choice, wording, arrangement. Each figure keeps the licence of its source. */
  readonly licence: string;
  /** To be carried wherever values of this set are shown. */
  readonly attributions: readonly string[];
  readonly measures: readonly Measure[];
}
