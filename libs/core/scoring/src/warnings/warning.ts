/** What people should look at before they rely on a result; never a rejection. */
export type Warning =
  /** a rival's bid changes what others earn here */
  | { readonly code: 'RELATIVE_METHOD'; readonly criterion: string }
  /** with `withdrawn` gone, `bids` stand otherwise among the others; ranks count the others only, null: not ranked */
  | { readonly code: 'RANK_REVERSAL'; readonly withdrawn: string; readonly bids: readonly RankChange[] }
  /** social value weighs less than the framework's minimum; per cent */
  | { readonly code: 'LOW_WEIGHT'; readonly weight: string; readonly minimum: string }
  /** the price is far below the mean of the others, or below the second lowest */
  | { readonly code: 'ABNORMALLY_LOW'; readonly bid: string; readonly tests: readonly ('mean' | 'second')[] }
  /** the published tie-break does not part these bids */
  | { readonly code: 'TIE'; readonly bids: readonly string[] }
  /** the only ranked bid */
  | { readonly code: 'SINGLE_BID'; readonly bid: string }
  /** all ranked bids have the same points here */
  | { readonly code: 'ALL_EQUAL'; readonly criterion: string }
  /** `bid` is better than `by` on nothing and worse on something, yet ranks above it */
  | { readonly code: 'DOMINATED'; readonly bid: string; readonly by: string }
  /** equal £ gaps between prices earn unequal points */
  | { readonly code: 'PRICE_COMPRESSION'; readonly criterion: string }
  /** a target or ceiling gives these bids the same points although they differ */
  | {
      readonly code: 'CAP_REACHED';
      readonly criterion: string;
      readonly cap: 'target' | 'ceiling';
      readonly bids: readonly string[];
    }
  /** commitments with the same outcome for the same beneficiaries */
  | { readonly code: 'DOUBLE_COUNT'; readonly bid: string; readonly commitments: readonly string[] }
  /** the effective weight cannot be written at the published precision */
  | { readonly code: 'WEIGHT_PRECISION'; readonly criterion: string; readonly effectiveWeight: string }
  /** social value is implausibly high for the price */
  | { readonly code: 'OUTLIER_COMMITMENT'; readonly bid: string }
  /** RANK_REVERSAL and DOMINATED were not looked for: more bids than the limit */
  | { readonly code: 'ROBUSTNESS_SKIPPED'; readonly limit: number };

export type WarningCode = Warning['code'];

export interface RankChange {
  readonly id: string;
  readonly before: number | null;
  readonly after: number | null;
}
