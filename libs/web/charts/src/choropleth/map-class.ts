/**
 * Fills of a map's classes, from the most to the least: one hue, so that darker is more also in grey, each at least 1.5 to 1
 * from the next. The first is hatched as well.
 */
const FILLS = ['#0B2D4A', '#12436D', '#4A7BA6', '#9DBAD5', '#E3ECF4'] as const;

/** Lines over the first class, for whoever does not see it by its darkness. */
export const HATCH = '#F46A25';

/** What a shape is filled with where nothing is known. */
export const UNKNOWN = '#FFFFFF';

/** How many classes a map has. */
export const MAP_CLASSES = FILLS.length;

/** The fill of a class, 0 the most. */
export const classFill = (index: number | null): string => (index === null ? UNKNOWN : (FILLS[index] ?? UNKNOWN));

/** The class of a decile: 1, 2, 3 to 4, 5 to 7, 8 to 10. */
export function decileClass(decile: number | null): number | null {
  if (decile === null) return null;
  const position = [1, 2, 4, 7, 10].findIndex((last) => decile <= last);
  return position < 0 ? null : position;
}

/** The class of a share in per cent: from 40, from 20, from 10, more than none, none. */
export function shareClass(percent: string | null): number | null {
  if (percent === null) return null;
  const share = Number(percent);
  if (share === 0) return 4;
  return share >= 40 ? 0 : share >= 20 ? 1 : share >= 10 ? 2 : 3;
}
