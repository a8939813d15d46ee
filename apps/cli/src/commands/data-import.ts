import type { DatasetFile, Imported, ImportOutcome, ImportWishes } from '@commonweal/place-import';
import { type Faults, ok } from '@commonweal/result';

import { ProgressBar } from '../output/progress-bar.js';
import { EXIT, type ExitCode, oneLine, print, type Terminal } from '../terminal.js';
import { ownerUrl, unusable } from './data-database.js';
import { datasetFiles } from './dataset-files.js';
import { refuse } from './refuse.js';

export interface DataImportOptions {
  readonly dryRun?: boolean;
  readonly fileOnly?: boolean;
  readonly json?: boolean;
}

/** `commonweal data import DATASET FILE …`: replaces datasets, all of them or none; ends with 2 when a file is at fault. */
export async function dataImportCommand(
  words: readonly string[],
  options: DataImportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const files = datasetFiles(words);
  if (!files.ok) return refuse(terminal, files.failure);
  const url = options.fileOnly ? ok(null) : ownerUrl();
  if (!url.ok) return refuse(terminal, url.failure);
  const bar = new ProgressBar(terminal.stderr);
  try {
    const outcome = await imported(url.value, files.value, {
      isDryRun: options.dryRun ?? false,
      onProgress: ({ dataset }, { bytes, of }) => bar.show(dataset.id, bytes / of),
    });
    bar.clear();
    return await answer(outcome, options, terminal);
  } catch (error) {
    bar.clear();
    return refuse(terminal, unusable(error));
  }
}

async function imported(
  url: string | null,
  files: readonly DatasetFile[],
  wishes: ImportWishes,
): Promise<ImportOutcome> {
  const { ImportDatasets, withDatabase } = await import('@commonweal/place-import');
  if (url === null) return new ImportDatasets(null, wishes).execute(files);
  return withDatabase(url, (client) => new ImportDatasets(client, wishes).execute(files));
}

async function answer(
  { imported, faults }: ImportOutcome,
  options: DataImportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (faults.length > 0) return refuse(terminal, notImported(faults));
  const lines = imported.map((one) => `${oneLine(sentence(one, options))}\n`).join('');
  await print(terminal.stdout, options.json ? `${JSON.stringify(imported, null, 2)}\n` : lines);
  return EXIT.fine;
}

const notImported = (faults: ImportOutcome['faults']): Faults => ({
  kind: 'NotImported',
  message: 'Nothing was imported.',
  faults: [
    ...faults.map(({ place, message }) => ({ path: place || 'After the import,', message })),
    { path: 'Nothing', message: 'was imported.' },
  ],
});

function sentence(
  { dataset, rows, sha256, version, isNew }: Imported,
  { dryRun, fileOnly }: DataImportOptions,
): string {
  const found = `${dataset}: ${rows} rows, SHA-256 ${sha256}`;
  if (fileOnly) return `${found}. The file is in order; nothing was stored.`;
  if (dryRun) return `${found}. Everything fits; nothing was stored.`;
  return isNew
    ? `${found}. Stored as version ${version}.`
    : `${found}. This is version ${version}, which was there already.`;
}
