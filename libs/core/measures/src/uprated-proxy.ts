import { formatRounded, over, parseDecimal, times } from '@commonweal/canonical';

import { DEFLATOR_SOURCE, NEWEST_PRICE_YEAR, deflatorOf } from './gdp-deflators.js';
import type { PriceOrigin, PricedValue } from './measure.js';

/**
 * A published value in newer prices, with everything needed to work it out again. What is scored is the value as published
 * with the tender.
 *
 * @property pounds      two decimals, rounded half up
 */
export interface UpratedProxy extends PricedValue, PriceOrigin {}

const DEFLATOR_DECIMALS = 3;

/**
 * A value in the prices of another year.
 *
 *     value · deflator(wanted) / deflator(published)
 *
 * @param priceYear the newest that the series has, unless told
 * @returns null where the series lacks one of the years, or the value is not a plain decimal
 * @see HM Treasury, The Green Book: adjusting for inflation
 * @example upratedProxy({ pounds: '9800.00', priceYear: '2012/13' })?.pounds // 9800 · 112.375 / 80.625 = '13659.22'
 */
export function upratedProxy(published: PricedValue, priceYear: string = NEWEST_PRICE_YEAR): UpratedProxy | null {
  const [from, to] = [deflatorOf(published.priceYear), deflatorOf(priceYear)];
  const value = parseDecimal(published.pounds)?.value;
  if (!from || !to || !value) return null;
  return {
    ...{ priceYear, published: { pounds: published.pounds, priceYear: published.priceYear } },
    pounds: formatRounded(over(times(value, to), from), 2),
    from: formatRounded(from, DEFLATOR_DECIMALS),
    to: formatRounded(to, DEFLATOR_DECIMALS),
    source: DEFLATOR_SOURCE,
  };
}
