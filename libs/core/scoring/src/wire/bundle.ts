import type { WireCommitment } from '@commonweal/social-value';

/** A proof bundle: everything that decides a result, as JSON. Numbers are decimal texts; £ have 0–2 decimals. */
export interface Bundle {
  readonly version: 1;
  readonly method?: BundleMethod;
  readonly tieBreak?: readonly string[];
  readonly contractValue?: string;
  readonly fte?: string;
  readonly policy?: BundlePolicy;
  readonly criteria: readonly BundleCriterion[];
  readonly bids: readonly BundleBid[];
}

/** `precision` absent means 2. */
export type BundleMethod =
  | { readonly kind: 'weighted-sum'; readonly precision?: number }
  | { readonly kind: 'price-per-point'; readonly precision?: number }
  | { readonly kind: 'willingness-to-pay'; readonly precision?: number; readonly perPoint: string }
  | { readonly kind: 'fixed-budget'; readonly precision?: number; readonly budget: string };

export interface BundlePolicy {
  readonly minimumSocialValue?: string;
  readonly abnormallyLow?: { readonly belowMean?: string; readonly belowSecond?: string };
  readonly outlier?: string;
  /** the published rule by which fiscal savings and wellbeing values may be added */
  readonly combineRule?: string;
}

/** Either `scoring` or `children`, never both. */
export interface BundleCriterion {
  readonly id: string;
  readonly kind?: string;
  readonly weight: string;
  readonly scoring?: BundleScoring;
  readonly children?: readonly BundleCriterion[];
}

export type BundleScoring =
  | { readonly kind: 'grade'; readonly max: string; readonly minimum?: string; readonly scale?: readonly string[] }
  | { readonly kind: 'pass-fail' | 'lowest-ratio' | 'lowest-difference' | 'min-max' | 'mean-deviation' | 'sv-relative' }
  | {
      readonly kind: 'linear-to-ceiling';
      readonly ceiling: string;
      readonly target?: string;
      readonly ceilingIsMaximum?: boolean;
    }
  | {
      readonly kind: 'bands' | 'sv-bands';
      readonly bands: readonly { readonly upTo: string; readonly fraction: string }[];
    }
  | {
      readonly kind: 'sv-target';
      readonly target?: string;
      readonly targetPerPound?: string;
      readonly targetPerFte?: string;
    };

/** Either `commitments` or `socialValue`, or neither (which means 0). */
export interface BundleBid {
  readonly id: string;
  readonly price?: string;
  readonly grades?: Readonly<Record<string, string>>;
  readonly passed?: Readonly<Record<string, boolean>>;
  readonly commitments?: readonly WireCommitment[];
  readonly socialValue?: string;
  readonly excluded?: string | null;
}
