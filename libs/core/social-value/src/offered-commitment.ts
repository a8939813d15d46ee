import { placeShares, type PlaceRule } from './place-rule.js';
import type { WireCommitment } from './wire-commitment.js';

/** The convention stands in the bundle itself: Green Book, 3.5 % real, the first year undiscounted. */
const DISCOUNTING = { discountRate: '0.035', discountFrom: 'second-year' } as const;

/**
 * What a bidder says of a commitment.
 *
 * @property places codes of places, or words
 */
export interface OfferedCommitment {
  readonly id: string;
  readonly quantity: string;
  readonly years: number;
  readonly places: readonly string[];
}

/**
 * A commitment as it is scored: what the bidder says of it, with the figures of its measure and, where the lot has place
 * factors, what the benefit counts where it lands.
 *
 * @param figures what the measure says: the value of a unit and what is taken off it
 */
export const offeredCommitment = (
  { places, ...said }: OfferedCommitment,
  figures: Omit<WireCommitment, keyof OfferedCommitment>,
  rule: PlaceRule | null,
): WireCommitment => ({
  ...{ ...figures, ...DISCOUNTING },
  ...(rule && places.length > 0 ? { places: placeShares(rule, places) } : {}),
  ...said,
});
