import type { Client } from 'pg';

import type { Dataset } from '@commonweal/places';

import { TARGET_TABLES } from './target-tables.js';

/** A dataset as it was imported last. */
export interface LoadedVersion {
  readonly dataset: string;
  readonly version: number;
  readonly fileName: string;
  /** Of the file: 64 hexadecimal digits. */
  readonly sha256: string;
  readonly rows: number;
  /** Of the rows as the database keeps them. */
  readonly contentSha256: string;
  readonly importedAt: string;
}

const COLUMNS = `dataset, version, file_name as "fileName", sha256, row_count as rows,
  content_sha256 as "contentSha256", imported_at::text as "importedAt"`;

/** The newest version of every dataset that was ever imported. */
export async function loadedVersions(client: Client): Promise<LoadedVersion[]> {
  const { rows } = await client.query<LoadedVersion>(
    `select distinct on (dataset) ${COLUMNS} from dataset_version order by dataset, version desc`,
  );
  return rows;
}

/** SHA-256 over a dataset's rows as they are kept, whatever their order. */
export async function contentSha256(client: Client, { id, target }: Dataset): Promise<string> {
  const { rows } = await client.query<{ hash: string }>(
    `select encode(sha256(convert_to(coalesce(string_agg(row, '' order by row), ''), 'UTF8')), 'hex') as hash
      from (select md5(t::text) as row from ${TARGET_TABLES[target]} t where t.dataset = $1) as r`,
    [id],
  );
  return rows[0]?.hash ?? '';
}

/** Notes what was imported; earlier notes stay. @returns the number of the version, 1 for the first */
export async function noteVersion(
  client: Client,
  { id }: Dataset,
  noted: Pick<LoadedVersion, 'fileName' | 'sha256' | 'rows' | 'contentSha256'>,
): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    `insert into dataset_version (dataset, version, file_name, sha256, row_count, content_sha256)
      select $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5 from dataset_version where dataset = $1 returning version`,
    [id, noted.fileName, noted.sha256, noted.rows, noted.contentSha256],
  );
  return rows[0]?.version ?? 0;
}
