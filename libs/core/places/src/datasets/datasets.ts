import { boundaryDatasets } from './boundary-datasets.js';
import { codeDatasets } from './code-datasets.js';
import type { Dataset } from './dataset.js';
import { deprivationDataset } from './deprivation-dataset.js';
import { placeDatasets } from './place-datasets.js';

const published: readonly Dataset[] = [...placeDatasets, deprivationDataset, ...boundaryDatasets, ...codeDatasets];

/** The same form of file, about a borough that does not exist. */
const fictional = (dataset: Dataset): Dataset => ({
  ...dataset,
  id: `demo-${dataset.id}`,
  title: `${dataset.title} (fictional borough)`,
  publisher: 'Commonweal',
  source: 'docs/examples/harbourside',
  edition: 'demonstration',
  licence: 'Apache License 2.0',
  attribution: 'Harbourside and all its figures are fictional: written for the demonstration of Commonweal.',
  rows: null,
  isFictional: true,
});

const DEMONSTRATED = [
  'local-authorities',
  'integrated-care-boards',
  'wards',
  'lsoas',
  'postcode-districts',
  'deprivation',
  'lsoa-boundaries',
];

/** Every dataset that can be imported, in the order in which one builds on another. */
export const DATASETS: readonly Dataset[] = [
  ...published,
  ...published.filter(({ id }) => DEMONSTRATED.includes(id)).map(fictional),
];

/** The dataset of this id; null when there is none. */
export const datasetOf = (id: string): Dataset | null => DATASETS.find((dataset) => dataset.id === id) ?? null;
