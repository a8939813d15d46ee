import type { Client } from 'pg';

import { type Dataset, datasetOf, RANKED_NEIGHBOURHOODS } from '@commonweal/places';

import { orphans } from '../store/relation-checks.js';
import { TARGET_TABLES } from '../store/target-tables.js';
import { contentSha256, type LoadedVersion, loadedVersions } from '../store/versions.js';

export interface Verification {
  /** What was looked at. */
  readonly verified: readonly LoadedVersion[];
  /** Rows whose decile was worked out anew. */
  readonly deciles: number;
  /** What is not as it was imported, a sentence each. */
  readonly differences: readonly string[];
}

/** Says whether the database still holds what was imported: counts, checksums, deciles, and that every place named is there. */
export class VerifyDatasets {
  constructor(private readonly client: Client) {}

  async execute(): Promise<Verification> {
    const verified = await loadedVersions(this.client);
    const differences: string[] = [];
    for (const loaded of verified) {
      const dataset = datasetOf(loaded.dataset);
      if (dataset) differences.push(...(await this.#differences(loaded, dataset)));
      else differences.push(`${loaded.dataset} is no dataset that this release knows.`);
    }
    const deciles = await this.#deciles();
    return {
      verified,
      deciles: deciles.count,
      differences: [...differences, ...deciles.wrong, ...(await orphans(this.client))],
    };
  }

  async #differences({ rows, contentSha256: imported }: LoadedVersion, dataset: Dataset): Promise<string[]> {
    const count = await this.#count(dataset);
    const isSame = (await contentSha256(this.client, dataset)) === imported;
    const again = 'Import the file again.';
    return [
      ...(count === rows ? [] : [`${dataset.id} has ${count} rows; ${rows} were imported. ${again}`]),
      ...(isSame ? [] : [`${dataset.id} is not what was imported: its checksum differs. ${again}`]),
    ];
  }

  /** Rows of the file that are there: regions and their like are made from rows of authorities. */
  async #count({ id, target }: Dataset): Promise<number> {
    const own = target === 'authorities' ? `and kind = 'LOCAL_AUTHORITY'` : '';
    const { rows } = await this.client.query<{ count: number }>(
      `select count(*)::integer as count from ${TARGET_TABLES[target]} where dataset = $1 ${own}`,
      [id],
    );
    return rows[0]?.count ?? 0;
  }

  async #deciles(): Promise<{ count: number; wrong: string[] }> {
    const { rows } = await this.client.query<{ count: number; wrong: string[] | null }>(
      `select count(*)::integer as count,
          array_agg(code order by code) filter (where decile <> ceil(10.0 * rank / ${RANKED_NEIGHBOURHOODS})) as wrong
        from place_deprivation`,
    );
    const [found] = rows;
    const wrong = (found?.wrong ?? [])
      .slice(0, 20)
      .map((code) => `The decile of ${code} is not what its rank makes it.`);
    return { count: found?.count ?? 0, wrong };
  }
}
