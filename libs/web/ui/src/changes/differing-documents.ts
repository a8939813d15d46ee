import type { ShownChange } from './field-changes.js';

/** A document in a list of documents, as the graph tells of it. */
interface Listed {
  readonly id: string;
}

/** A change of documents without those that are in both lists; all others as they are. */
export function shortened(change: ShownChange): ShownChange {
  if (change.field !== 'DOCUMENTS') return change;
  const [before, after] = [listIn(change.before), listIn(change.after)];
  return { ...change, before: without(before, after), after: without(after, before) };
}

const listIn = (json: string): readonly Listed[] => JSON.parse(json) as readonly Listed[];

const without = (list: readonly Listed[], other: readonly Listed[]): string =>
  JSON.stringify(list.filter(({ id }) => other.every((each) => each.id !== id)));
