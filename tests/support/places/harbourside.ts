import { resolve } from 'node:path';

import { ImportDatasets, type ImportOutcome, withDatabase } from '@commonweal/place-import';
import { datasetOf } from '@commonweal/places';

const folder = resolve(import.meta.dirname, '../../../docs/examples/harbourside');

/** The files of the fictional borough, by the id of their dataset, in the order in which one builds on another. */
export const HARBOURSIDE = {
  'demo-local-authorities': 'local-authorities.csv',
  'demo-integrated-care-boards': 'integrated-care-boards.csv',
  'demo-wards': 'wards.csv',
  'demo-lsoas': 'lsoas.csv',
  'demo-deprivation': 'deprivation.csv',
  'demo-lsoa-boundaries': 'lsoa-boundaries.geojson',
  'demo-postcode-districts': 'postcode-districts.csv',
} as const;

/** The path of one of its files. */
export const harboursideFile = (id: keyof typeof HARBOURSIDE): string => resolve(folder, HARBOURSIDE[id]);

export type Pairs = readonly (readonly [id: string, file: string])[];

/** All its files with their datasets. */
export const harbourside: Pairs = (Object.keys(HARBOURSIDE) as (keyof typeof HARBOURSIDE)[]).map((id) => [
  id,
  harboursideFile(id),
]);

/** Imports files as the owner of a database. */
export function imports(ownerUrl: string, pairs: Pairs, isDryRun = false): Promise<ImportOutcome> {
  const files = pairs.map(([id, file]) => {
    const dataset = datasetOf(id);
    if (!dataset) throw new Error(`There is no dataset ${id}`);
    return { dataset, file };
  });
  return withDatabase(ownerUrl, (client) =>
    new ImportDatasets(client, { isDryRun, onProgress: () => undefined }).execute(files),
  );
}
