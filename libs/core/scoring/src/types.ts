import type { Fraction } from '@commonweal/canonical';
import type { Commitment } from '@commonweal/social-value';

import type { ScoringKind } from './kinds/scoring-kind.js';
import type { Method } from './methods/method.js';
import type { Warning } from './warnings/warning.js';

/** A tender and its bids, read and found faultless: all that the engine needs, in exact numbers. */
export interface ScoringInput {
  readonly method: Method;
  /** how equal totals are parted, in order: `price` (lowest first) or a criterion id (more points of its subtree first) */
  readonly tieBreak: readonly string[];
  /** £, where `targetPerPound` uses it */
  readonly contractValue: Fraction | null;
  /** published staffing baseline in full-time jobs, where `targetPerFte` uses it */
  readonly fte: Fraction | null;
  readonly policy: Policy;
  /** top-level criteria; their weights sum to 100 */
  readonly criteria: readonly Criterion[];
  /** in no particular order: it never changes an output */
  readonly bids: readonly ScoringBid[];
}

/** A node of the criteria tree: either a leaf that is scored, or a parent of others. */
export type Criterion = LeafCriterion | ParentCriterion;

interface CriterionBase {
  readonly id: string;
  /** what the criterion is about, e.g. `social-value`; null when not said */
  readonly kind: string | null;
  /** per cent of its parent (of the whole for a top-level criterion) */
  readonly weight: Fraction;
}

export interface LeafCriterion extends CriterionBase {
  readonly scoring: ScoringKind;
  readonly children?: never;
}

export interface ParentCriterion extends CriterionBase {
  readonly scoring?: never;
  /** their weights sum to 100 */
  readonly children: readonly Criterion[];
}

/** One bid as the engine sees it. */
export interface ScoringBid {
  readonly id: string;
  /** whole pence; null when the bid has no price */
  readonly pricePence: number | null;
  /** £, after confidence, unrounded: what is scored */
  readonly socialValue: Fraction;
  /** £, before confidence, unrounded: what was offered */
  readonly offeredSocialValue: Fraction;
  readonly commitments: readonly Commitment[];
  /** agreed grade by leaf id; only an excluded bid may lack one */
  readonly grades: ReadonlyMap<string, Fraction>;
  /** pass or fail by leaf id; only an excluded bid may lack one */
  readonly passed: ReadonlyMap<string, boolean>;
  /** why people excluded the bid (non-compliant, withdrawn …); null when they did not */
  readonly excluded: string | null;
}

/** What the optional checks need; null switches a check off. */
export interface Policy {
  /** least weight of social value, per cent */
  readonly minimumSocialValue: Fraction | null;
  /** per cent below the mean of the others, and below the second lowest, from which a price is questioned */
  readonly abnormallyLow: { readonly belowMean: Fraction | null; readonly belowSecond: Fraction | null } | null;
  /** social value per £ of price above which a commitment is questioned */
  readonly outlier: Fraction | null;
}

export type BidStatus =
  'ranked' | 'excluded' | 'below-minimum' | 'failed-condition' | 'over-ceiling' | 'over-budget' | 'no-points';

/** A leaf with its true weight. */
export interface WeightedLeaf {
  readonly id: string;
  /** product of the weights down the tree, per cent of the whole */
  readonly effectiveWeight: Fraction;
  readonly scoring: ScoringKind;
}

/** What scoring gave, in memory. */
export interface Scoring {
  /** decimals of points; the unit of `points` is 10^−precision of a point */
  readonly precision: number;
  /** decimals of totals; the unit of `total` is 10^−totalDecimals (2: pence or hundredths; 4: ratios) */
  readonly totalDecimals: number;
  /** depth first, as in the tree */
  readonly leaves: readonly WeightedLeaf[];
  /** ranked bids by rank, then id; after them the others by id */
  readonly bids: readonly ScoredBid[];
  /** ids of ranked bids that nothing published parts, each list sorted */
  readonly ties: readonly (readonly string[])[];
  readonly warnings: readonly Warning[];
}

export interface ScoredBid {
  readonly id: string;
  readonly status: BidStatus;
  /** why it is not ranked, in a sentence; null for a ranked bid */
  readonly reason: string | null;
  /** 1 is best; tied bids share a rank and the next ones are skipped (1, 1, 3); null when not ranked */
  readonly rank: number | null;
  /** published total in units of 10^−totalDecimals; null when not ranked */
  readonly total: bigint | null;
  /** £, after confidence, unrounded */
  readonly socialValue: Fraction;
  /** £, before confidence, unrounded */
  readonly offeredSocialValue: Fraction;
  /** published points by leaf (same order as `leaves`) in units of 10^−precision; empty when not ranked */
  readonly points: readonly number[];
}

export interface ScoreOptions {
  /** true: run RANK_REVERSAL and DOMINATED for any number of bids; otherwise only up to 200 ranked bids */
  readonly quadratic?: boolean;
}

/** The fraction f of each leaf's weight that each bid taking part earned. */
export interface LeafFractions {
  /** bids that take part, sorted by id */
  readonly bidIds: readonly string[];
  readonly leaves: readonly WeightedLeaf[];
  /** `fractions[b][l]`: exact f in [0, 1] of bid b on leaf l */
  readonly fractions: readonly (readonly Fraction[])[];
}
