import type { OperationDefinitionNode } from 'graphql';

import { operationCost, type OperationToPrice } from './operation-cost.js';

/** How many lengths of its lists are remembered of one operation. */
const MOST = 50;
const known = new WeakMap<OperationDefinitionNode, Map<string, number>>();

/** `operationCost`, worked out once for an operation and the lengths that its variables say. */
export function knownCost(priced: OperationToPrice): number {
  const costs = known.get(priced.operation) ?? new Map<string, number>();
  known.set(priced.operation, costs);
  const lengths = lengthsOf(priced);
  const cost = costs.get(lengths) ?? operationCost(priced);
  if (costs.size < MOST) costs.set(lengths, cost);
  return cost;
}

/** All that the cost takes from variables: numbers, and how long lists are. */
const lengthsOf = ({ operation, variables }: OperationToPrice): string =>
  (operation.variableDefinitions ?? [])
    .map(({ variable }) => variables[variable.name.value])
    .map((value) => (Array.isArray(value) ? `list of ${value.length}` : typeof value === 'number' ? value : ''))
    .join();
