import { compare, formatExact, sum, type Fraction } from '@commonweal/canonical';

import { leafIdsByCriterion } from '../effective-weights.js';
import { isSocialValueScoring } from '../kinds/scoring-kind.js';
import type { Criterion } from '../types.js';
import type { Scored } from './scored.js';
import type { Warning } from './warning.js';

/**
 * `LOW_WEIGHT`: social value weighs less than the framework's minimum.
 *
 * The minimum is of the total; where the method itself weighs the price, the criteria hold the non-price score alone, so
 * it is of that. Social value is what lies below a criterion of kind `social-value`, and every `sv-…` leaf.
 */
export function lowWeight({ input, leaves }: Scored): readonly Warning[] {
  const minimum = input.policy.minimumSocialValue;
  if (minimum === null) return [];
  const named = leavesNamedSocialValue(input.criteria);
  const counted = leaves.filter(({ id, scoring }) => named.has(id) || isSocialValueScoring(scoring));
  const weight: Fraction = sum(counted.map(({ effectiveWeight }) => effectiveWeight));
  if (compare(weight, minimum) >= 0) return [];
  return [{ code: 'LOW_WEIGHT', weight: formatExact(weight), minimum: formatExact(minimum) }];
}

function leavesNamedSocialValue(criteria: readonly Criterion[]): ReadonlySet<string> {
  const below = leafIdsByCriterion(criteria);
  return new Set(
    criteria
      .flatMap(withDescendants)
      .filter(isSocialValue)
      .flatMap(({ id }) => below.get(id) ?? []),
  );
}

const withDescendants = (criterion: Criterion): readonly Criterion[] => [
  criterion,
  ...(criterion.children ?? []).flatMap(withDescendants),
];

const isSocialValue = ({ kind }: Criterion): boolean => kind === 'social-value';
