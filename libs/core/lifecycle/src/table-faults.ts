import type { LifecycleTable } from './lifecycle-table.js';

/**
 * What is wrong with a table, one sentence a fault; empty when it is sound. A sound table names only known states, lists
 * no move twice, reaches every state from the initial one, and from every state some rightful end can be reached.
 *
 * @example tableFaults(TENDER_LIFECYCLE) // []
 */
export function tableFaults<State extends string>(table: LifecycleTable<State>): string[] {
  return [...unknownStates(table), ...repeatedMoves(table), ...unreachableStates(table), ...traps(table)];
}

function unknownStates({ states, initial, ends, transitions }: LifecycleTable): string[] {
  const named = [initial, ...ends, ...transitions.flatMap(({ from, to }) => [from, to])];
  return [...new Set(named)].filter((state) => !states.includes(state)).map((state) => `${state} is not a state`);
}

function repeatedMoves({ transitions }: LifecycleTable): string[] {
  const keys = transitions.flatMap(({ from, to, action }) => [`${from} → ${to}`, `${from} by ${action}`]);
  return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key} is listed twice`);
}

function unreachableStates({ states, initial, transitions }: LifecycleTable): string[] {
  const reached = closure([initial], (state) => transitions.filter(({ from }) => from === state).map(({ to }) => to));
  return states.filter((state) => !reached.has(state)).map((state) => `${state} cannot be reached from ${initial}`);
}

function traps({ states, ends, transitions }: LifecycleTable): string[] {
  const saved = closure(ends, (state) => transitions.filter(({ to }) => to === state).map(({ from }) => from));
  return states
    .filter((state) => !saved.has(state))
    .map((state) => `${state} leads to no end: a life would be stuck there`);
}

function closure(start: readonly string[], next: (state: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set(start);
  for (const state of seen) next(state).forEach((neighbour) => seen.add(neighbour));
  return seen;
}
