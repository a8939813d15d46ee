import type { Measure } from '@commonweal/graphql';
import type { Citation, Proxy } from '@commonweal/measures';

import type { ChosenMeasure } from '../measures/chosen-measure.js';

/** A measure as the API shows it. */
export function measureView({ id, theme, name, outcome, unit, proxy, ...measure }: ChosenMeasure): Measure {
  const { source: _source, ...losses } = measure.additionality;
  return {
    id,
    theme,
    name: name.en,
    nameCy: name.cy,
    outcome: outcome.en,
    outcomeCy: outcome.cy,
    unit: unit.en,
    unitCy: unit.cy,
    ...valueView(proxy, measure.set.licence),
    uncertainty: measure.uncertainty,
    losses,
  };
}

/** A measure without a public value is graded only; its wording is the set's own. */
function valueView(proxy: Proxy | null, licence: string) {
  if (!proxy) return { proxyValue: null, priceYear: null, source: 'No public figure can be cited', licence };
  return {
    proxyValue: proxy.pounds,
    priceYear: proxy.priceYear,
    source: sourceInWords(proxy),
    licence: proxy.source.licence,
  };
}

/** Where the figure was published; in newer prices also what was published, and how it was converted. */
function sourceInWords({ source, uprated }: Proxy): string {
  const published = citationInWords(source);
  if (!uprated) return published;
  const { pounds, priceYear } = uprated.published;
  return `${published}: £${pounds} in ${priceYear} prices, × ${uprated.to} ÷ ${uprated.from} (${citationInWords(uprated.source)})`;
}

const citationInWords = ({ publisher, title, locator }: Citation) => `${publisher}: ${title}, ${locator}`;
