/** Room that is used again for every draw. */
export interface RankScratch {
  readonly totals: Float64Array;
  readonly sorted: Float64Array;
}

/** Adds one draw to the table of ranks; equal totals share the better rank. */
export function tallyRanks({ totals, sorted }: RankScratch, ranks: Uint32Array): void {
  sorted.set(totals);
  sorted.sort();
  for (let bid = 0; bid < totals.length; bid += 1) {
    const better = totals.length - countUpTo(sorted, totals[bid]!);
    ranks[bid * totals.length + better]! += 1;
  }
}

/** How many of the ascending values are at most `value`. */
function countUpTo(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
