import { fraction } from '@commonweal/canonical';

import { MissingColumnError } from '../columns/missing-column-error.js';
import type { ScoringColumns, Totals } from '../columns/scoring-columns.js';
import type { Method } from './method.js';
import { pricePerPoint, RATIO_DECIMALS } from './price-per-point.js';
import { willingnessToPay } from './willingness-to-pay.js';

/** Decimals of published totals. */
export function totalDecimals({ kind, precision }: Method): number {
  if (kind === 'price-per-point') return RATIO_DECIMALS;
  return kind === 'willingness-to-pay' ? 2 : precision;
}

/** Whether a greater total is better: so where points are added, not where prices are weighed. */
export const mostFirst = ({ kind }: Method): boolean => kind === 'weighted-sum' || kind === 'fixed-budget';

/** Whether a bid without points cannot be ranked: a price cannot be divided by 0. */
export const needsPoints = ({ kind }: Method): boolean => kind === 'price-per-point';

/**
 * The published totals by row, in units of 10^−{@link totalDecimals}.
 *
 * @param sums Σ published points by row, in units of 10^−precision
 */
export function totals({ method, prices }: ScoringColumns, sums: Int32Array): Totals {
  if (mostFirst(method)) return sums;
  if (prices === null) throw new MissingColumnError(method.kind, 'prices');
  return Array.from(sums, (units, row) => priced(method, BigInt(prices[row] as number), BigInt(units)));
}

function priced(method: Method, pence: bigint, units: bigint): bigint {
  if (method.kind === 'willingness-to-pay')
    return willingnessToPay(pence, fraction(units, 10n ** BigInt(method.precision)), method.perPoint);
  return units === 0n ? 0n : pricePerPoint(pence, units, method.precision);
}
