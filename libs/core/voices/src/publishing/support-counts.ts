import { counted, FEWER, type PublishedCount, WITHHELD } from './published-count.js';

/** What is known of ballots from outside. */
export interface Known {
  /** How many there are. */
  readonly ballots: number;
  /** How many needs each names at the most; it names at least one. */
  readonly mostChoices: number;
  readonly threshold: number;
}

/**
 * For each need, on how many ballots it stands, as it may be published. Counts below the threshold, zero among them, are
 * hidden. Each ballot names at least one need and at most so many, so what is shown bounds what is hidden; where it would
 * tell a hidden count, the smallest shown ones are held back too, and nobody is told which of the hidden ones are small.
 *
 * @param counts of the needs, each on at most `ballots` ballots
 * @returns one for each need, in the order given; `FEWER` and `WITHHELD` never stand together
 * @example supportCounts([6, 4], { ballots: 10, mostChoices: 1, threshold: 5 }) // both withheld
 */
export function supportCounts(counts: readonly number[], known: Known): PublishedCount[] {
  const small = counts.filter((count) => count < known.threshold);
  const shown = counts.filter((count) => count >= known.threshold).toSorted((one, other) => one - other);
  let least = known.threshold;
  const isToldBy = (from: number) =>
    tells(
      counts,
      shown.filter((count) => count >= from),
      known,
    );
  while (least <= known.ballots && small.length > 0 && isToldBy(least)) least += 1;
  const mark = least > known.threshold ? WITHHELD : FEWER;
  return counts.map((count) => (count >= least ? counted(count) : mark));
}

/** Whether what is shown tells a hidden count: nothing but one number is possible. */
function tells(
  counts: readonly number[],
  shown: readonly number[],
  { ballots, mostChoices, threshold }: Known,
): boolean {
  const hidden = counts.length - shown.length;
  const isPlain = counts.filter((count) => count < threshold).length === hidden;
  const cap = isPlain ? threshold - 1 : ballots;
  const sum = shown.reduce((total, count) => total + count, 0);
  const [least, most] = [ballots - sum, ballots * Math.min(mostChoices, counts.length) - sum];
  return Math.max(0, least - (hidden - 1) * cap) >= Math.min(cap, most);
}
