import type { Bundle, BundleCriterion, BundleMethod, BundleScoring } from '@commonweal/scoring';
import type { PlaceRule } from '@commonweal/social-value';

/**
 * What bids would be judged by: a proof bundle in which nobody has bid yet.
 *
 * @property placeRule what a benefit counts by where it lands, which goes into the bundle with the commitments; left out or
 *                     null: the same everywhere
 */
export type Design = Omit<Bundle, 'bids'> & { readonly placeRule?: PlaceRule | null };

/** A criterion that is scored. */
export type DesignLeaf = BundleCriterion & { readonly scoring: BundleScoring };

/** One criterion in the flat form in which a lot shows it: parents stand before their parts. */
export interface FlatCriterion {
  readonly key: string;
  /** `PRICE`, `QUALITY` or `SOCIAL_VALUE` */
  readonly kind: string;
  readonly parentKey: string | null;
  /** percent of the parent */
  readonly weight: string;
  /** scoring kind and settings as JSON text; null for a criterion with parts */
  readonly scoring: string | null;
}

/** A lot's criteria and rules as the graph gives them. */
export interface LotRules {
  readonly criteria: readonly FlatCriterion[];
  /** method and settings as JSON text */
  readonly method: string;
  readonly precision: number;
  readonly tieBreak: readonly string[];
  /** £; null when nothing is said of the contract's value */
  readonly contractValue: string | null;
  readonly placeRule?: PlaceRule | null;
}

/**
 * The design of a lot, as the scoring engine reads it. Nothing is judged here: faults come out when it is scored.
 *
 * @param rules settings are JSON texts that the api has checked
 */
export function designOf({ criteria, method, precision, tieBreak, contractValue, placeRule }: LotRules): Design {
  return {
    version: 1,
    method: { ...(JSON.parse(method) as BundleMethod), precision },
    tieBreak,
    ...(contractValue !== null && { contractValue }),
    ...(placeRule && { placeRule }),
    criteria: treeOf(criteria, null),
  };
}

const treeOf = (criteria: readonly FlatCriterion[], parent: string | null): BundleCriterion[] =>
  criteria.filter(({ parentKey }) => parentKey === parent).map((criterion) => nodeOf(criterion, criteria));

function nodeOf({ key, kind, weight, scoring }: FlatCriterion, all: readonly FlatCriterion[]): BundleCriterion {
  const shared = { id: key, kind: kind.toLowerCase().replaceAll('_', '-'), weight };
  if (scoring !== null) return { ...shared, scoring: JSON.parse(scoring) as BundleScoring };
  return { ...shared, children: treeOf(all, key) };
}

/** The leaves of a tree, depth first. */
export const leavesOf = (criteria: readonly BundleCriterion[]): readonly DesignLeaf[] =>
  criteria.flatMap((criterion) => (isLeaf(criterion) ? [criterion] : leavesOf(criterion.children ?? [])));

export const isLeaf = (criterion: BundleCriterion): criterion is DesignLeaf => criterion.scoring !== undefined;

/** Every criterion of a tree, parents before their parts. */
export const nodesOf = (criteria: readonly BundleCriterion[]): readonly BundleCriterion[] =>
  criteria.flatMap((criterion) => [criterion, ...nodesOf(criterion.children ?? [])]);
