/** A node of a tree that is kept as a list, parents before their parts. */
export interface Branch {
  readonly key: string;
  readonly parentKey: string | null;
}

/** The criterion with all its parts, at any depth, in their order. */
export const branchOf = <B extends Branch>(list: readonly B[], key: string): B[] => {
  const within = new Set([key]);
  return list.filter((each) => {
    const isIn = each.key === key || (each.parentKey !== null && within.has(each.parentKey));
    if (isIn) within.add(each.key);
    return isIn;
  });
};

/** The list with each criterion directly before its parts, siblings in the order they had. */
export const inTreeOrder = <B extends Branch>(list: readonly B[], parent: string | null = null): B[] =>
  list.filter(({ parentKey }) => parentKey === parent).flatMap((each) => [each, ...inTreeOrder(list, each.key)]);

/** The list without a criterion and all its parts. */
export function withoutBranch<B extends Branch>(list: readonly B[], key: string): B[] {
  const gone = new Set(branchOf(list, key));
  return list.filter((each) => !gone.has(each));
}

/**
 * The list with a criterion, and all its parts, moved past the sibling before it or after it; unchanged at either end.
 *
 * @param by -1: before the sibling above; 1: after the sibling below
 */
export function movedBranch<B extends Branch>(list: readonly B[], key: string, by: -1 | 1): B[] {
  const moved = list.find((each) => each.key === key);
  const siblings = list.filter(({ parentKey }) => parentKey === moved?.parentKey);
  const at = siblings.findIndex((each) => each.key === key);
  const other = siblings[at + by];
  if (!moved || !other) return inTreeOrder(list);
  const swapped = list.map((each) => {
    if (each === moved) return other;
    return each === other ? moved : each;
  });
  return inTreeOrder(swapped);
}

/** The list with a new criterion at the end of those that are parts of another one; of null: at the top. */
export const withBranch = <B extends Branch>(list: readonly B[], added: B): B[] => inTreeOrder([...list, added]);

/**
 * A key that no criterion of the list has.
 *
 * @example newKey([{ key: 'criterion-1', … }]) // 'criterion-2'
 */
export function newKey(list: readonly Branch[]): string {
  const taken = new Set(list.map(({ key }) => key));
  let number = list.length + 1;
  while (taken.has(`criterion-${number}`)) number += 1;
  return `criterion-${number}`;
}
