import { over, sum, times, type Fraction } from '@commonweal/canonical';

/** A part of a commitment and the published factor of the place where that part lands. */
export interface PlaceShare {
  /** weight of the part, more than 0; any unit, the same for all parts */
  readonly share: Fraction;
  readonly factor: Fraction;
}

/**
 * The place factor of a commitment split over places: the mean of their factors, weighted by share.
 *
 *     Σ share · factor / Σ share
 *
 * @param places one or more; where the benefit lands, never the supplier's address
 * @throws DivisionByZeroError when there is no share at all
 * @example placeFactor([{ share: 3, factor: 1 }, { share: 1, factor: 2 }]) // 1.25
 */
export function placeFactor(places: readonly PlaceShare[]): Fraction {
  return over(sum(places.map(({ share, factor }) => times(share, factor))), sum(places.map(({ share }) => share)));
}
