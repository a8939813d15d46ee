import { NEWEST_PRICE_YEAR } from './gdp-deflators.js';
import type { Measure, Proxy } from './measure.js';
import { upratedProxy } from './uprated-proxy.js';

/**
 * Measures whose values may be added to each other: pounds of different years are not the same pounds. Values of one year
 * stay as published; of several, each is brought to the newest year of the deflator series, and keeps what its source
 * published (`proxy.uprated`).
 *
 * @returns the measures as they are where one of the years is not in the series: nothing is half converted
 * @see upratedProxy for formula and source
 */
export function inOnePriceYear<M extends Pick<Measure, 'proxy'>>(measures: readonly M[]): readonly M[] {
  const years = new Set(measures.flatMap(({ proxy }) => proxy?.priceYear ?? []));
  if (years.size < 2) return measures;
  const converted = measures.map((measure) => {
    const proxy = measure.proxy && inNewestPrices(measure.proxy);
    return proxy || !measure.proxy ? { ...measure, proxy } : null;
  });
  return converted.every((measure) => measure !== null) ? converted : measures;
}

function inNewestPrices(proxy: Proxy): Proxy | null {
  if (proxy.priceYear === NEWEST_PRICE_YEAR) return proxy;
  const uprated = upratedProxy(proxy.uprated?.published ?? proxy);
  if (!uprated) return null;
  const { pounds, priceYear, ...origin } = uprated;
  return { ...proxy, pounds, priceYear, ...rangeOf(proxy), uprated: origin };
}

/** The published range, in the same prices as the value. */
function rangeOf({ low, high, priceYear }: Proxy): Pick<Proxy, 'low' | 'high'> {
  const converted = (pounds: string | undefined) => pounds && upratedProxy({ pounds, priceYear })?.pounds;
  const [lowest, highest] = [converted(low), converted(high)];
  return { ...(lowest && { low: lowest }), ...(highest && { high: highest }) };
}
