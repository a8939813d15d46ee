import { counted, type PublishedCount, WITHHELD } from './published-count.js';

/**
 * Counts that add up to a total which is published beside them. When one of them is small, all but zeros are held back:
 * with the total known, any other way tells what some small count is, or that it is one of two numbers.
 *
 * @param counts whole numbers from 0; a zero says that nobody came that way, which is nobody's secret
 * @param threshold counts from 1 to one less are small; a total below it must not be published
 * @returns one for each count, in the order given
 *
 * @example channelCounts([240, 3, 0], 5) // withheld, withheld, 0
 */
export function channelCounts(counts: readonly number[], threshold: number): PublishedCount[] {
  const hasSmall = counts.some((count) => count > 0 && count < threshold);
  return counts.map((count) => (hasSmall && count > 0 ? WITHHELD : counted(count)));
}
