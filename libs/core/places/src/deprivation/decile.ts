/** How many neighbourhoods of England the Indices of Deprivation 2025 rank. */
export const RANKED_NEIGHBOURHOODS = 33_755;

/**
 * The tenth of the country that a rank lies in; 1 holds the most deprived.
 *
 *     decile = ⌈10 · rank / ranked⌉
 *
 * Ranks of two editions must not be compared as change: indicators and areas differ.
 *
 * @param rank whole number, 1 (most deprived) … ranked
 * @param ranked how many are ranked, a positive whole number
 * @returns 1 … 10
 * @throws RangeError for a rank that does not exist
 * @see Ministry of Housing, Communities and Local Government, English Indices of Deprivation 2025, technical report
 * @example decileOf(3_376) // 2
 */
export function decileOf(rank: number, ranked = RANKED_NEIGHBOURHOODS): number {
  if (!Number.isInteger(rank) || rank < 1 || rank > ranked)
    throw new RangeError(`There is no rank ${rank} of ${ranked}`);
  return Math.ceil((10 * rank) / ranked);
}
