import { type Dataset, datasetOf } from '@commonweal/places';

import type { LoadedRow, PlaceName } from '../queries/place-view.js';

/** Datasets that say nothing of a place. */
const OF_NO_PLACE: readonly Dataset['target'][] = ['cpv', 'bank-holidays'];

/** Where imported data comes from and what may be done with it; nothing for a dataset that this release does not know. */
export function sourceOf({ dataset: id, version, sha256, rows, importedAt }: LoadedRow) {
  const dataset = datasetOf(id);
  if (!dataset) return [];
  const { title, publisher, source, edition, licence, attribution, isFictional } = dataset;
  const told = { id, title, publisher, source, edition, licence, attribution, isFictional };
  return [{ ...told, version, sha256, rows, importedAt: new Date(importedAt) }];
}

/** The sources of what is said of a place: the fictional ones for one that does not exist. */
export const sourcesOf = ({ isFictional }: PlaceName, loaded: readonly LoadedRow[]) =>
  loaded.filter(({ dataset }) => isAbout(datasetOf(dataset), isFictional)).flatMap(sourceOf);

const isAbout = (dataset: Dataset | null, isFictional: boolean): boolean =>
  dataset !== null && dataset.isFictional === isFictional && !OF_NO_PLACE.includes(dataset.target);
