import type { SetAwardCriteriaInput } from '@commonweal/client';
import { type Design, leavesOf, nodesOf } from '@commonweal/what-if';

import type { TriedLot } from './tried-lot';

/** The lot's criteria and rules as they are, but for what was tried. */
export function adoptedRules(lot: TriedLot, adopted: Design): Omit<SetAwardCriteriaInput, 'version'> {
  const nodes = new Map(nodesOf(adopted.criteria).map((node) => [node.id, node]));
  const leaves = new Map(leavesOf(adopted.criteria).map(({ id, scoring }) => [id, scoring]));
  const { tieBreak, lastResort, precision } = lot.scoring;
  // The precision has a field of its own.
  const { precision: _precision, ...method } = adopted.method ?? { kind: 'weighted-sum' };
  return {
    ...{ lotId: lot.id, tieBreak, lastResort, precision },
    method: JSON.stringify(method),
    criteria: lot.criteria.map(({ key, name, kind, parentKey, weight, scoring }) => ({
      ...{ key, name, kind, parentKey, weight: nodes.get(key)?.weight ?? weight },
      scoring: scoring === null ? null : JSON.stringify(leaves.get(key)),
    })),
  };
}
