/** A document in a list of documents, as the graph tells of it. */
interface Listed {
  readonly id: string;
}

/** A field with its two values as JSON texts. */
interface Told {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** A change of documents without those that are in both lists; all others as they are. */
export function shortened<Change extends Told>(change: Change): Change {
  if (change.field !== 'DOCUMENTS') return change;
  const [before, after] = [listIn(change.before), listIn(change.after)];
  return { ...change, before: without(before, after), after: without(after, before) };
}

const listIn = (json: string): readonly Listed[] => JSON.parse(json) as readonly Listed[];

const without = (list: readonly Listed[], other: readonly Listed[]): string =>
  JSON.stringify(list.filter(({ id }) => other.every((each) => each.id !== id)));
