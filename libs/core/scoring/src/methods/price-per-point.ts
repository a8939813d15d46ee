import { floorDivide } from '@commonweal/canonical';

/** Decimals to which ratios are rounded before they rank. */
export const RATIO_DECIMALS = 4;

/**
 * `price-per-point`: price ÷ non-price points, lowest first.
 *
 *     price in £ / points, rounded half up to 4 decimals before ranking
 *
 * @param pence     price in whole pence
 * @param units     points in units of 10^−precision, more than 0
 * @param precision decimals of points
 * @returns ratio in units of 10^−4 £ a point
 * @example £90,000 for 72.50 points → 1241.3793
 */
export function pricePerPoint(pence: bigint, units: bigint, precision: number): bigint {
  // (pence / 100) / (units / 10^precision) · 10^4, plus a half
  const scaled = pence * 10n ** BigInt(precision + RATIO_DECIMALS - 2);
  return floorDivide(2n * scaled + units, 2n * units);
}
