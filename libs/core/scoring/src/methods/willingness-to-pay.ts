import { roundHalfUp, times, fraction, type Fraction } from '@commonweal/canonical';

/**
 * `willingness-to-pay`: evaluated price = price − perPoint × non-price points, lowest first.
 *
 * @param pence     price in whole pence
 * @param points    exact points (units / 10^precision)
 * @param perPoint  £ that the buyer would pay for one more point, fixed before publication
 * @returns evaluated price in pence, rounded half up before ranking; below 0 when the points are worth more
 * @example £90,000 with 72.50 points at £500 a point → £53,750
 */
export function willingnessToPay(pence: bigint, points: Fraction, perPoint: Fraction): bigint {
  const worth = times(points, perPoint);
  return roundHalfUp(fraction(pence * worth.d - 100n * worth.n, 100n * worth.d), 2);
}
