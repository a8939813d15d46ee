/** Seconds from each failed try of a delivery to the next, as Standard Webhooks advises: some three days in all. */
export const RETRY_SECONDS: readonly number[] = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];

/** How often a change is tried to be told before it is given up. */
export const MOST_ATTEMPTS = RETRY_SECONDS.length + 1;

/**
 * How long to wait after that many tries that failed.
 *
 * @param failed 1 or more
 * @returns seconds; null when it is given up
 * @example secondsToNext(1) // 5
 */
export const secondsToNext = (failed: number): number | null => RETRY_SECONDS[failed - 1] ?? null;
