/** How coarse counts of suppliers are told: in fives, from which nobody's own figure follows. */
export const COUNT_STEP = 5;

/** A count as it may be told: it lies somewhere from `least` to `most`. */
export interface CountRange {
  readonly least: number;
  readonly most: number;
}

/**
 * The range that a count lies in.
 *
 * @param count at or below which the database has rounded already
 * @example countRange(0) and countRange(4) // { least: 0, most: 4 }: fewer than five
 * @example countRange(17) // { least: 15, most: 19 }
 */
export function countRange(count: number): CountRange {
  const least = Math.floor(count / COUNT_STEP) * COUNT_STEP;
  return { least, most: least + COUNT_STEP - 1 };
}
