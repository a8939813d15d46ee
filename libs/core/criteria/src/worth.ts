import { effectiveWeightText } from './effective-weight.js';
import { WeightError, totalWeight, weightText, weightUnits } from './weight.js';

/** A criterion as somebody types it: the weight may not be one yet. */
export interface TypedCriterion {
  readonly key: string;
  readonly parentKey: string | null;
  readonly weight: string;
}

/** Whether the text is a weight: 0 to 100 with up to four decimals. */
export function isWeight(text: string): boolean {
  try {
    return weightUnits(text) <= weightUnits('100');
  } catch (error) {
    if (error instanceof WeightError) return false;
    throw error;
  }
}

/**
 * What each criterion is worth in the whole, in percent, by its key; null where its weight, or one above it, cannot be read.
 *
 * @param criteria all criteria of a lot; parents exist and form no circle
 * @example price 40, quality 60 with q1 50 and q2 50 → price '40', quality '60', q1 '30', q2 '30'
 */
export function worthOf(criteria: readonly TypedCriterion[]): ReadonlyMap<string, string | null> {
  const byKey = new Map(criteria.map((criterion) => [criterion.key, criterion]));
  const isSound = ({ weight, parentKey }: TypedCriterion): boolean => {
    const parent = parentKey === null ? undefined : byKey.get(parentKey);
    return isWeight(weight) && (parent === undefined || isSound(parent));
  };
  return new Map(
    criteria.map((criterion) => [
      criterion.key,
      isSound(criterion) ? effectiveWeightText(criterion.key, criteria) : null,
    ]),
  );
}

/** What the weights beside each other make, in percent, by the key of what they are parts of; null where one cannot be read. */
export function totalsOf(criteria: readonly TypedCriterion[]): ReadonlyMap<string | null, string | null> {
  const parents = new Set(criteria.map(({ parentKey }) => parentKey));
  return new Map(
    [...parents].map((parent) => {
      const level = criteria.filter(({ parentKey }) => parentKey === parent);
      const isSound = level.every(({ weight }) => isWeight(weight));
      return [parent, isSound ? weightText(totalWeight(level)) : null];
    }),
  );
}
