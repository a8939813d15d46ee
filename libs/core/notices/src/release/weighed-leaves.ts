import { formatExact, type Fraction, fraction, sum, times } from '@commonweal/canonical';

import { ExactNumber } from '../exact-json.js';
import type { NoticeCriterion } from '../notice-tender.js';

/** A criterion that bids are marked by, and what it is worth in the whole, in percent. */
export interface WeighedLeaf {
  readonly criterion: NoticeCriterion;
  readonly weight: Fraction;
}

const DECIMALS = 4;
const WEIGHT = /^(\d{1,3})(?:\.(\d{1,4}))?$/;

/**
 * The criteria without parts, with their effective weights.
 *
 *     effective weight = 100 · Π (weight / 100) down the tree
 *
 * A weight that is none counts 0; parents form no circle.
 */
export function weighedLeaves(criteria: readonly NoticeCriterion[]): WeighedLeaf[] {
  const parents = new Set(criteria.map(({ parentKey }) => parentKey));
  const byKey = new Map(criteria.map((criterion) => [criterion.key, criterion]));
  return criteria
    .filter(({ key }) => !parents.has(key))
    .map((criterion) => ({ criterion, weight: effective(criterion, byKey) }));
}

function effective(leaf: NoticeCriterion, byKey: ReadonlyMap<string, NoticeCriterion>): Fraction {
  let weight = fraction(100n);
  for (let at: NoticeCriterion | undefined = leaf; at; at = byKey.get(at.parentKey ?? ''))
    weight = times(weight, share(at.weight));
  return weight;
}

function share(percent: string): Fraction {
  const [, whole = '0', decimals = ''] = WEIGHT.exec(percent) ?? [];
  return fraction(BigInt(whole + decimals.padEnd(DECIMALS, '0')), 100n * 10n ** BigInt(DECIMALS));
}

/** What the leaves are worth together. */
export const weightsTotal = (leaves: readonly WeighedLeaf[]): Fraction => sum(leaves.map(({ weight }) => weight));

/** A weight as JSON writes it, to the last digit. */
export const weightNumber = (weight: Fraction): ExactNumber => new ExactNumber(formatExact(weight));
