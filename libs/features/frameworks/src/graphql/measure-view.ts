import type { ImportedMeasure } from '@commonweal/frameworks';
import type { MeasureSet as MeasureSetView, SetMeasure, UpratedValue } from '@commonweal/graphql';
import { toGlobalId } from '@commonweal/graphql';
import { type Measure, mayLeaveTenant, OPEN_MEASURES, type Proxy, upratedProxy } from '@commonweal/measures';
import type { MeasureSet } from '@commonweal/persistence';

/** The open set as the API shows it. */
export const openSetView = (): MeasureSetView => ({
  ...{ id: OPEN_MEASURES.id, key: OPEN_MEASURES.id, publisher: 'Commonweal', licence: OPEN_MEASURES.licence },
  ...{ name: OPEN_MEASURES.title.en, nameCy: OPEN_MEASURES.title.cy, attributions: [...OPEN_MEASURES.attributions] },
  ...{ mayBePublic: mayLeaveTenant(OPEN_MEASURES.licence), importedAt: null },
  measures: OPEN_MEASURES.measures.map(openMeasureView),
});

/** A measure of the open set. */
export const openMeasureView = ({ id, name, unit, outcome, proxy, ...measure }: Measure): SetMeasure => ({
  ...{ code: id, setKey: OPEN_MEASURES.id, theme: measure.theme, standing: measure.status },
  ...{ name: name.en, nameCy: name.cy, unit: unit.en, unitCy: unit.cy, outcome: outcome.en, outcomeCy: outcome.cy },
  ...(proxy ? valueView(proxy) : GRADED_ONLY),
  ...{ uncertainty: measure.uncertainty, overlapGroup: measure.overlapGroup },
});

/** The wording of a measure without a figure is the set's own. */
const GRADED_ONLY = {
  ...{ proxyValue: null, priceYear: null, low: null, high: null, uprated: null, source: null },
  licence: OPEN_MEASURES.licence,
};

const valueView = (proxy: Proxy) => ({
  ...{ proxyValue: proxy.pounds, priceYear: proxy.priceYear, low: proxy.low ?? null, high: proxy.high ?? null },
  ...{ uprated: upratedView(proxy), licence: proxy.source.licence },
  source: `${proxy.source.publisher}: ${proxy.source.title}, ${proxy.source.locator}`,
});

/** An imported set, for whoever acts for its authority. */
export const importedSetView = (set: MeasureSet): MeasureSetView => ({
  ...{ id: toGlobalId('MeasureSet', set), key: set.key, name: set.name, nameCy: null },
  ...{ publisher: set.publisher, licence: set.licence, mayBePublic: mayLeaveTenant(set.licence), attributions: [] },
  ...{ importedAt: set.createdAt, measures: measuresOf(set) },
});

export const measuresOf = (set: Pick<MeasureSet, 'key' | 'licence' | 'measures'>): SetMeasure[] =>
  (set.measures as ImportedMeasure[]).map((measure) => importedMeasureView(measure, set));

/** A measure of an imported set. */
export const importedMeasureView = (
  { code, name, unit, theme, outcome, proxyValue, priceYear, ...measure }: ImportedMeasure,
  { key, licence }: { readonly key: string; readonly licence: string },
): SetMeasure => ({
  ...{ code, setKey: key, name, nameCy: null, unit, unitCy: null, theme, outcome, outcomeCy: null },
  ...{ proxyValue, priceYear, low: null, high: null, standing: null, licence },
  uprated: proxyValue && priceYear ? upratedView({ pounds: proxyValue, priceYear }) : null,
  ...{ source: measure.source, uncertainty: measure.uncertainty, overlapGroup: measure.overlapGroup },
});

function upratedView(published: { readonly pounds: string; readonly priceYear: string }): UpratedValue | null {
  const uprated = upratedProxy(published);
  if (!uprated) return null;
  const { pounds: amount, priceYear, from, to, source } = uprated;
  return {
    amount,
    priceYear,
    from,
    to,
    source: `${source.publisher}: ${source.title}, ${source.locator}`,
    licence: source.licence,
  };
}
