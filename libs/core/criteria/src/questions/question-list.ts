/** Whatever stands in a list, with one of them a place earlier or later; the same where there is no such place. */
export function movedInList<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const [one, other] = [list[index], list[index + by]];
  if (one === undefined || other === undefined) return [...list];
  return list.map((each, at) => {
    if (at === index) return other;
    return at === index + by ? one : each;
  });
}
