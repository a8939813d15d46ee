/** A text of a framework. Welsh is null where its author wrote English only. */
export interface Wording {
  readonly en: string;
  readonly cy: string | null;
}

/** A measure of a set, by the set's id and its own id (an imported measure's code) in it. */
export interface MeasureReference {
  readonly setId: string;
  readonly measureId: string;
}

/** What bids are judged on under an outcome, and measures that can count it. */
export interface FrameworkCriterion {
  /** Short name, unique within the framework, such as `GJ1`. */
  readonly code: string;
  readonly name: Wording;
  readonly measures: readonly MeasureReference[];
}

/** What a framework wants to come about. */
export interface FrameworkOutcome {
  readonly code: string;
  readonly name: Wording;
  readonly criteria: readonly FrameworkCriterion[];
}

/** A theme (PPN 06/20), a mission (PPN 002) or whatever a framework gathers its outcomes under. */
export interface FrameworkTheme {
  readonly code: string;
  readonly name: Wording;
  readonly outcomes: readonly FrameworkOutcome[];
}

/** What the minimum weight is a percentage of. */
export const WEIGHT_BASES = ['TOTAL_SCORE', 'NON_PRICE_SCORE_IF_ABSOLUTE'] as const;

/**
 * `TOTAL_SCORE`: always of the total. `NON_PRICE_SCORE_IF_ABSOLUTE`: of the total, or of the non-price score where price
 * is scored by an absolute method (price per point and the like).
 */
export type WeightBasis = (typeof WEIGHT_BASES)[number];

/**
 * The least weight of social value for contracts of some size. Amounts are pounds including VAT, decimal strings.
 *
 * @property fromPounds  the smallest contract it is for
 * @property belowPounds the contract from which it no longer holds; null: no end
 * @property percent     decimal string, 0 to 100
 */
export interface MinimumWeight {
  readonly fromPounds: string;
  readonly belowPounds: string | null;
  readonly percent: string;
  readonly basis: WeightBasis;
}

export const TARGET_KINDS = ['PER_POUND', 'PER_FTE'] as const;

/**
 * How much social value earns full points, in proportion to the contract and never to the bidder.
 *
 * @property rate `PER_POUND`: pounds of social value for each pound of the contract; `PER_FTE`: for each full-time job of
 *   the published staffing baseline. Decimal string, more than 0
 */
export interface ProportionalTarget {
  readonly kind: (typeof TARGET_KINDS)[number];
  readonly rate: string;
}

/** What a benefit counts where it lands, by the place's deprivation decile (1: the most deprived tenth). Unlisted: 1. */
export interface DecileFactor {
  readonly decile: number;
  readonly factor: string;
}

/** What a version of a framework says. */
export interface FrameworkContent {
  readonly themes: readonly FrameworkTheme[];
  readonly minimumWeights: readonly MinimumWeight[];
  readonly target: ProportionalTarget | null;
  readonly placeFactors: readonly DecileFactor[];
}

export const EMPTY_CONTENT: FrameworkContent = { themes: [], minimumWeights: [], target: null, placeFactors: [] };
