import { basename } from 'node:path';

import type { Client } from 'pg';

import type { Dataset } from '@commonweal/places';

import { CheckedRows } from '../read/checked-rows.js';
import { openSource } from '../read/open-source.js';
import type { SourceText } from '../read/source-text.js';
import { inOneGo } from '../store/database.js';
import { disagreements, orphans, twoNames, unknownParents } from '../store/relation-checks.js';
import { nowhere, type RowSink, Staging } from '../store/staging.js';
import { INSERTS, TARGET_TABLES } from '../store/target-tables.js';
import { contentSha256, loadedVersions, noteVersion } from '../store/versions.js';
import { AtFault, faultsOf, type ImportFault, refuse, refuseTaken } from './import-fault.js';

/** A file and the dataset that it holds. */
export interface DatasetFile {
  readonly dataset: Dataset;
  readonly file: string;
}

export interface ImportWishes {
  /** Everything is done and taken back. */
  readonly isDryRun: boolean;
  /** Told again and again how much of a file was read. */
  readonly onProgress: (file: DatasetFile, done: { readonly bytes: number; readonly of: number }) => void;
}

/** What came of one file. */
export interface Imported {
  readonly dataset: string;
  readonly file: string;
  readonly rows: number;
  readonly sha256: string;
  /** Of the dataset; null when nothing was stored. */
  readonly version: number | null;
  /** False when the very same file was the last one imported. */
  readonly isNew: boolean;
}

export interface ImportOutcome {
  readonly imported: readonly Imported[];
  /** Nothing was stored when there is one. */
  readonly faults: readonly ImportFault[];
}

/** The planner is told what is there now. */
const ANALYZE = `analyze ${[...new Set(Object.values(TARGET_TABLES))].join(', ')}`;

interface Read {
  readonly checked: CheckedRows;
  readonly text: SourceText;
}

/**
 * Replaces datasets by what files hold, all together or not at all. Who reads meanwhile sees what was there before until
 * everything is stored.
 */
export class ImportDatasets {
  /** @param client the owner's; null to look at the files alone */
  constructor(
    private readonly client: Client | null,
    private readonly wishes: ImportWishes,
  ) {}

  async execute(files: readonly DatasetFile[]): Promise<ImportOutcome> {
    const { client } = this;
    if (!client) return this.#eachFile(files, (file) => this.#look(file));
    const outcome = await inOneGo(
      client,
      () => this.#store(client, files),
      ({ faults }) => faults.length === 0 && !this.wishes.isDryRun,
    );
    if (outcome.imported.some(({ isNew }) => isNew) && !this.wishes.isDryRun) await client.query(ANALYZE);
    return outcome;
  }

  async #store(client: Client, files: readonly DatasetFile[]): Promise<ImportOutcome> {
    const known = new Map((await loadedVersions(client)).map((loaded) => [loaded.dataset, loaded]));
    const outcome = await this.#eachFile(files, async (file) => {
      const stored = await this.#replace(client, file);
      const before = known.get(file.dataset.id);
      const isNew = before?.sha256 !== stored.sha256 || before.contentSha256 !== stored.contentSha256;
      const noted = { ...stored, fileName: basename(file.file) };
      const version = isNew ? await noteVersion(client, file.dataset, noted) : before.version;
      return { ...this.#imported(file, stored), version: this.wishes.isDryRun ? null : version, isNew };
    });
    if (outcome.faults.length > 0) return outcome;
    const lost = (await orphans(client)).map((message) => ({ place: '', message }));
    return lost.length > 0 ? { imported: [], faults: lost } : outcome;
  }

  /** One file after another until one is at fault. */
  async #eachFile(
    files: readonly DatasetFile[],
    work: (file: DatasetFile) => Promise<Imported>,
  ): Promise<ImportOutcome> {
    const imported: Imported[] = [];
    for (const file of files) {
      const done = await work(file).catch((error: unknown) => faultsOf(file.file, error));
      if ('faults' in done) return { imported: [], faults: done.faults };
      imported.push(done);
    }
    return { imported, faults: [] };
  }

  async #look(file: DatasetFile): Promise<Imported> {
    const { checked, text } = await this.#read(file, nowhere);
    return { ...this.#imported(file, { rows: checked.count, sha256: text.sha256 }), version: null, isNew: true };
  }

  async #replace(client: Client, file: DatasetFile) {
    const { dataset } = file;
    const staging = await Staging.open(client, dataset);
    const { checked, text } = await this.#read(file, staging);
    for (const check of [unknownParents, disagreements, twoNames]) refuse(await check(client, dataset, staging));
    await client.query(`delete from ${TARGET_TABLES[dataset.target]} where dataset = $1`, [dataset.id]);
    for (const insert of INSERTS[dataset.target](dataset, staging.table)) await client.query(insert).catch(refuseTaken);
    return { rows: checked.count, sha256: text.sha256, contentSha256: await contentSha256(client, dataset) };
  }

  async #read(file: DatasetFile, sink: RowSink): Promise<Read> {
    const read = await this.#readInto(sink, file).catch((error: unknown) => {
      sink.abandon();
      throw error;
    });
    refuse(read.checked.faults);
    return read;
  }

  async #readInto(sink: RowSink, file: DatasetFile): Promise<Read> {
    const source = await openSource(file.file);
    if (typeof source === 'string') throw new AtFault([{ line: null, column: null, message: source }]);
    const text = source.open((bytes) => this.wishes.onProgress(file, { bytes, of: source.size }));
    const checked = new CheckedRows(file.dataset, text);
    for await (const row of checked.rows()) await sink.write(row);
    await sink.end();
    return { checked, text };
  }

  #imported({ dataset, file }: DatasetFile, { rows, sha256 }: { readonly rows: number; readonly sha256: string }) {
    return { dataset: dataset.id, file, rows, sha256 };
  }
}
