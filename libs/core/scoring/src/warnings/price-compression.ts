import { fraction, isZero } from '@commonweal/canonical';

import { fieldOfBids } from '../columns/field-of-bids.js';
import { curveOf } from '../kinds/curve-of.js';
import type { Curve } from '../kinds/curve.js';
import { isPriceScoring } from '../kinds/scoring-kind.js';
import { rankedRows, type Scored } from './scored.js';
import type { Warning } from './warning.js';

/** Points of the curve as integers over a common measure: fractions of weight, and pence. */
interface Step {
  readonly rise: { readonly n: bigint; readonly d: bigint };
  readonly run: bigint;
}

/**
 * `PRICE_COMPRESSION`: equal £ gaps earn unequal points.
 *
 * The ranked bids' distinct prices are put in order; a £ of difference between neighbours must earn the same fraction of
 * the weight throughout, else the leaf is reported. Two prices have one gap and show nothing.
 */
export function priceCompression(scored: Scored): readonly Warning[] {
  const { columns, leaves } = scored;
  const priced = leaves.filter(({ scoring, effectiveWeight }) => isPriceScoring(scoring) && !isZero(effectiveWeight));
  if (priced.length === 0 || columns.prices === null) return [];
  const field = fieldOfBids(columns);
  const prices = distinctPrices(scored, columns.prices);
  return priced
    .filter(({ scoring }) => isUneven(curveOf(scoring, field), prices))
    .map(({ id }) => ({ code: 'PRICE_COMPRESSION', criterion: id }));
}

function distinctPrices(scored: Scored, pence: Float64Array): readonly bigint[] {
  const prices = new Set(rankedRows(scored).map((row) => pence[row] as number));
  return [...prices].sort((a, b) => a - b).map(BigInt);
}

function isUneven(curve: Curve, prices: readonly bigint[]): boolean {
  const first = stepAfter(curve, prices, 0);
  return prices.some(
    (_, index) => index > 0 && index < prices.length - 1 && !alike(first, stepAfter(curve, prices, index)),
  );
}

function stepAfter(curve: Curve, prices: readonly bigint[], index: number): Step {
  const [from = 0n, to = 1n] = prices.slice(index, index + 2);
  const [a, b] = [curve.exact(fraction(from)), curve.exact(fraction(to))];
  return { rise: { n: b.n * a.d - a.n * b.d, d: a.d * b.d }, run: to - from };
}

/** Whether two steps rise equally for each penny. */
const alike = (a: Step, b: Step): boolean => a.rise.n * b.rise.d * b.run === b.rise.n * a.rise.d * a.run;
