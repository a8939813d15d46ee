import { DATASETS, type Dataset, datasetOf } from '@commonweal/places';
import type { LoadedVersion } from '@commonweal/place-import';

import { table } from '../output/table.js';
import { EXIT, type ExitCode, print, type Terminal } from '../terminal.js';
import { ownerUrl, unusable } from './data-database.js';
import { noSuchDataset } from './dataset-files.js';
import { refuse } from './refuse.js';

export interface DataListOptions {
  readonly loaded?: boolean;
  readonly json?: boolean;
}

/** `commonweal data list [DATASET]`: which datasets there are, and with --loaded what the database holds of them. */
export async function dataListCommand(
  id: string | undefined,
  options: DataListOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const chosen = id === undefined ? DATASETS : [datasetOf(id)].filter((dataset) => dataset !== null);
  if (chosen.length === 0) return refuse(terminal, noSuchDataset(id ?? ''));
  if (options.loaded) return listLoaded(chosen, options, terminal);
  const answer = options.json
    ? json(chosen.map(described))
    : id === undefined
      ? overview(chosen)
      : chosen.map(inFull).join('\n');
  await print(terminal.stdout, answer);
  return EXIT.fine;
}

async function listLoaded(chosen: readonly Dataset[], options: DataListOptions, terminal: Terminal): Promise<ExitCode> {
  const url = ownerUrl();
  if (!url.ok) return refuse(terminal, url.failure);
  try {
    const { loadedVersions, withDatabase } = await import('@commonweal/place-import');
    const loaded = (await withDatabase(url.value, loadedVersions)).filter(({ dataset }) =>
      chosen.some(({ id }) => id === dataset),
    );
    await print(terminal.stdout, options.json ? json(loaded) : loadedTable(loaded));
    return EXIT.fine;
  } catch (error) {
    return refuse(terminal, unusable(error));
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const described = ({
  id,
  title,
  publisher,
  source,
  edition,
  licence,
  attribution,
  form,
  columns,
  rows,
  isFictional,
}: Dataset) => ({
  ...{ id, title, publisher, source, edition, licence, attribution, form, rows, isFictional },
  columns: columns.map(({ name, mayBeEmpty, parent }) => ({
    name,
    mayBeEmpty: mayBeEmpty ?? false,
    parent: parent ?? null,
  })),
});

const left = (heading: string) => ({ heading, align: 'left' as const });
const right = (heading: string) => ({ heading, align: 'right' as const });

const overview = (datasets: readonly Dataset[]): string =>
  table(
    [left('dataset'), left('form'), right('rows'), left('title')],
    datasets.map(({ id, form, rows, title }) => [id, form, rows?.toString() ?? 'any', title]),
  );

const inFull = (dataset: Dataset): string =>
  [
    [dataset.id, dataset.title],
    ['edition', dataset.edition],
    ['publisher', dataset.publisher],
    ['source', dataset.source],
    ['licence', dataset.licence],
    ['attribution', dataset.attribution],
    ['form', dataset.form],
    ['rows', dataset.rows?.toString() ?? 'any number'],
    [
      'columns',
      dataset.columns.map(({ name, mayBeEmpty }) => (mayBeEmpty ? `${name} (may be empty)` : name)).join(', '),
    ],
  ]
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');

const loadedTable = (loaded: readonly LoadedVersion[]): string =>
  loaded.length === 0
    ? 'Nothing has been imported.\n'
    : table(
        [left('dataset'), right('version'), right('rows'), left('imported'), left('file'), left('SHA-256 of the file')],
        loaded.map(({ dataset, version, rows, importedAt, fileName, sha256 }) => [
          ...[dataset, String(version), String(rows), importedAt.slice(0, 19), fileName, sha256],
        ]),
      );
