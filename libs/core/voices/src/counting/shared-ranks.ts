/**
 * Ranks by points, most first. Equal points share a rank, and the ranks after it are left out: 1, 2, 2, 4. Nothing else
 * settles a tie, so no rank hangs on the order in which needs were proposed.
 *
 * @returns one rank from 1 for each number of points, in the order given
 * @example sharedRanks([7, 9, 7, 1]) // [2, 1, 2, 4]
 */
export function sharedRanks(points: readonly number[]): number[] {
  const sorted = points.toSorted((one, other) => other - one);
  return points.map((own) => sorted.indexOf(own) + 1);
}
