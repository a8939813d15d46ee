import { type Dataset, FeatureSplitter, type FeatureText } from '@commonweal/places';

import { atLine, type Item } from './item.js';
import type { SourceText } from './source-text.js';

/** The features of a GeoJSON FeatureCollection, one after another; only one is held at a time. */
export async function* geojsonItems({ columns }: Dataset, text: SourceText): AsyncGenerator<Item> {
  const splitter = new FeatureSplitter();
  const properties = columns.map(({ name }) => name).filter((name) => name !== 'geometry');
  let count = 0;
  for await (const piece of text.pieces())
    for (const feature of splitter.push(piece)) {
      count += 1;
      yield itemOf(feature, properties);
    }
  if (text.fault) return;
  if (text.isBlank) yield atLine(1, 'is empty: a GeoJSON FeatureCollection is expected.');
  else if (!splitter.isComplete)
    yield atLine(splitter.line, 'ends before its last bracket: the file is truncated. Download it again.');
  else if (count === 0) yield atLine(1, 'holds no features: a GeoJSON FeatureCollection is expected.');
}

function itemOf({ line, json }: FeatureText, properties: readonly string[]): Item {
  const feature = parsed(json);
  if (feature === null) return atLine(line, 'is no JSON: the file is damaged. Download it again.');
  const given = (feature['properties'] ?? {}) as Readonly<Record<string, unknown>>;
  const missing = properties.find((name) => given[name] === undefined);
  if (missing !== undefined || !feature['geometry'])
    return {
      line,
      column: missing ?? 'geometry',
      message: `is missing. Features have ${Object.keys(given).join(', ') || 'no properties'}.`,
    };
  const cells = properties.map((name) => [name, String(given[name]).trim()] as const);
  return { line, row: { ...Object.fromEntries(cells), geometry: JSON.stringify(feature['geometry']) } };
}

function parsed(json: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(json) as Readonly<Record<string, unknown>>;
  } catch {
    return null;
  }
}
