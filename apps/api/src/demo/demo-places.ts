import { fileURLToPath } from 'node:url';

import { ImportDatasets, withDatabase } from '@commonweal/place-import';
import { DATASETS } from '@commonweal/places';

const folder = new URL('../../../../docs/examples/harbourside/', import.meta.url);

/** The fictional borough of the demonstration; importing it again changes nothing. */
export async function importDemoPlaces(ownerUrl: string): Promise<void> {
  const files = DATASETS.filter(({ isFictional }) => isFictional).map((dataset) => ({
    dataset,
    file: fileURLToPath(new URL(fileName(dataset), folder)),
  }));
  const wishes = { isDryRun: false, onProgress: () => undefined };
  const { faults } = await withDatabase(ownerUrl, (client) => new ImportDatasets(client, wishes).execute(files));
  if (faults.length > 0) throw new Error(faults.map(({ place, message }) => `${place} ${message}`).join('\n'));
}

const fileName = ({ id, form }: (typeof DATASETS)[number]): string => `${id.replace(/^demo-/, '')}.${form}`;
