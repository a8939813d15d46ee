import { readId, readList, type Place } from '@commonweal/canonical';

import { leafIdsByCriterion } from '../effective-weights.js';
import type { Criterion } from '../types.js';

/** The published tie-break: each entry `price` or a criterion of the tree. Absent: ties go to people. */
export function readTieBreak(value: unknown, place: Place, criteria: readonly Criterion[] | null): readonly string[] {
  const items = value === undefined ? null : readList(value, place);
  const known = criteria && leafIdsByCriterion(criteria);
  return (items ?? []).flatMap((item, index) => {
    const entry = readId(item, place.at(index));
    if (entry === null) return [];
    if (entry !== 'price' && known?.has(entry) === false)
      place.at(index).refuse(`"${entry}" is neither price nor the id of a criterion.`);
    return [entry];
  });
}
