import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const folder = resolve(root, process.env['COMMONWEAL_DATA_DIR'] ?? '.data/datasets');

/** The published files, by the id of their dataset, in the order in which one builds on another. */
const FILES = {
  'local-authorities': 'geo/lad24_region_cauth.csv',
  'integrated-care-boards': 'geo/icb24.csv',
  wards: 'geo/ward24_england.csv',
  lsoas: 'geo/lookup_lsoa21_england.csv',
  deprivation: 'geo/imd2025_england_lsoa21.csv',
  'lsoa-boundaries': 'geo/gm_lsoa21_boundaries.geojson',
  'local-authority-boundaries': 'geo/lad24_boundaries_england.geojson',
  'care-board-boundaries': 'geo/icb22_boundaries.geojson',
  'lsoa-centroids': 'geo/gm_lsoa21_centroids.csv',
  cpv: 'cpv2008_en.csv',
} as const;
export type PublishedId = keyof typeof FILES;

export const published = (Object.keys(FILES) as PublishedId[]).map((id) => [id, resolve(folder, FILES[id])] as const);
export const publishedFile = (id: PublishedId): string => resolve(folder, FILES[id]);

/** The published summaries that our own sums are compared with. */
export const SUMMARY = resolve(folder, 'geo/imd2025_lad24_summary.csv');

/** Whether all of them are there. */
export const arePublishedFilesHere = [...published.map(([, file]) => file), SUMMARY].every((file) => existsSync(file));

/** Code of each local authority and its published share of neighbourhoods in the most deprived tenth, 0 … 1. */
export function publishedShares(): Map<string, string> {
  const [head = '', ...lines] = readFileSync(SUMMARY, 'utf8').trim().split('\n');
  const column = head.split(',').indexOf('imd_proportion_of_lso_as_in_most_deprived_10_percent_nationally');
  // Names with a comma stand in quotes, so columns are counted from the end.
  const fromEnd = head.split(',').length - column;
  return new Map(lines.map((line) => [line.slice(0, 9), line.trim().split(',').at(-fromEnd) ?? '']));
}
