import { weightText, weightUnits } from '@commonweal/criteria';

import type { Criterion, CriterionKind, LotCriteria } from './criterion.js';
import { partsOf } from './criterion.js';

const KINDS: Record<CriterionKind, string> = { PRICE: 'price', QUALITY: 'quality', SOCIAL_VALUE: 'social-value' };

/** A criterion as the proof bundle writes it, with its parts inside. */
export interface BundleNode {
  readonly id: string;
  readonly kind: string;
  readonly weight: string;
  readonly scoring?: object;
  readonly children?: readonly BundleNode[];
}

/** The criteria as the proof bundle's tree. @param criteria parents exist and form no circle */
export const criteriaTree = (criteria: readonly Criterion[], parentKey: string | null = null): BundleNode[] =>
  partsOf(criteria, parentKey).map((criterion) => treeNode(criterion, criteria));

function treeNode({ key, kind, weight, scoring }: Criterion, criteria: readonly Criterion[]): BundleNode {
  const children = criteriaTree(criteria, key);
  return {
    id: key,
    kind: KINDS[kind],
    weight: weightText(weightUnits(weight)),
    ...(scoring && { scoring }),
    ...(children.length > 0 && { children }),
  };
}

/** A proof bundle in which nobody has bid yet: what the scoring engine checks before publication. */
export const bundleWithoutBids = ({ criteria, rules, contractValue }: LotCriteria) => ({
  version: 1,
  method: { ...rules.method, precision: rules.precision },
  tieBreak: rules.tieBreak,
  ...(contractValue !== null && { contractValue }),
  criteria: criteriaTree(criteria),
  bids: [],
});
