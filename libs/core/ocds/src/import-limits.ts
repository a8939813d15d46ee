/**
 * Bounds that keep an import quick and small whatever is fed to it. A document beyond one is refused, saying which.
 *
 * @property maxBytes    size of the document in UTF-8; checked before anything is parsed
 * @property maxDepth    how deep lists and objects may nest (a real notice stays under 15)
 * @property maxValues   how many values the document may hold (a real notice has under 5,000)
 * @property maxReleases how many releases one document may hold
 * @property maxLots     how many lots one tender may have
 */
export interface ImportLimits {
  readonly maxBytes: number;
  readonly maxDepth: number;
  readonly maxValues: number;
  readonly maxReleases: number;
  readonly maxLots: number;
}

export const DEFAULT_LIMITS: ImportLimits = {
  maxBytes: 20 * 1024 * 1024,
  maxDepth: 64,
  maxValues: 1_000_000,
  maxReleases: 5_000,
  maxLots: 1_000,
};

/** Longest text taken into a field, in characters. */
export const TEXT_LENGTH = { short: 500, title: 2_000, address: 4_000, long: 200_000 } as const;

/** Most entries taken from a list of a release other than its lots. */
export const MAX_ENTRIES = 1_000;
