import type { OfflineCriterion } from './offline-tender.js';

/** A criterion with its place in the tree, like 2.1, by which a document names it where a screen would indent it. */
export interface NumberedCriterion extends OfflineCriterion {
  readonly number: string;
  /** Of the criterion it is part of; null at the top. */
  readonly parentNumber: string | null;
}

/** @param criteria parents before their parts, as the API gives them */
export function numbered(criteria: readonly OfflineCriterion[]): readonly NumberedCriterion[] {
  const numbers = new Map<string | null, string>();
  const counts = new Map<string | null, number>();
  return criteria.map((criterion) => {
    const parent = criterion.parentKey;
    const count = (counts.get(parent) ?? 0) + 1;
    counts.set(parent, count);
    const parentNumber = numbers.get(parent) ?? null;
    const number = parentNumber === null ? String(count) : `${parentNumber}.${count}`;
    numbers.set(criterion.key, number);
    return { ...criterion, number, parentNumber };
  });
}
