/** How far the tree has grown while its growth is kept secret. */
export interface Growth {
  /** Leaves since the last head that is public, those that are being entered now among them. */
  readonly grown: number;
  /** How many leaves a quiet hour shows; 0: growth is not covered. */
  readonly perHour: number;
}

/**
 * How many leaves that say nothing are added in the course of an hour, so that a position in the tree does not tell how
 * much went before. The tree grows evenly, as a clock would, by half of `perHour`; real leaves take the place of others.
 *
 * @param elapsed share of the hour that is over, 0 to 1
 * @example coverInBetween({ grown: 3, perHour: 120 }, 0.5) // 27
 */
export const coverInBetween = ({ grown, perHour }: Growth, elapsed: number): number =>
  Math.max(0, Math.ceil((perHour / 2) * Math.min(1, elapsed)) - grown);

/**
 * How many leaves that say nothing are added before a head is made public, so that an hour shows a growth of `perHour`
 * leaves, or two, four, eight … times that, and not how much was done.
 *
 * @example coverAtTheHour({ grown: 3, perHour: 120 }) // 117
 */
export function coverAtTheHour({ grown, perHour }: Growth): number {
  if (perHour === 0) return 0;
  return perHour * 2 ** Math.max(0, Math.ceil(Math.log2(grown / perHour))) - grown;
}
