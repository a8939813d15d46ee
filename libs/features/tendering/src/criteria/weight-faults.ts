import { WHOLE, totalWeight, weightText } from '@commonweal/criteria';
import type { Fault } from '@commonweal/result';

import { type Criterion, partsOf } from './criterion.js';

/** The levels of the tree at which the weights do not make exactly 100 %. The fault stands at the first weight of the level. */
export function weightFaults(criteria: readonly Criterion[]): Fault[] {
  const parents = new Set(criteria.map(({ parentKey }) => parentKey));
  return [...parents].flatMap((parentKey) => levelFaults(criteria, parentKey));
}

function levelFaults(criteria: readonly Criterion[], parentKey: string | null): Fault[] {
  const level = partsOf(criteria, parentKey);
  const total = totalWeight(level);
  if (total === WHOLE) return [];
  const first = criteria.findIndex((criterion) => criterion.parentKey === parentKey);
  const which = parentKey === null ? 'The weights' : `The weights within "${parentKey.slice(0, 80)}"`;
  return [{ path: `$.criteria[${first}].weight`, message: `${which} make ${weightText(total)} %, not 100 %` }];
}
