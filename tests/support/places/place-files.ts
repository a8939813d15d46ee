import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { VerifyDatasets, withDatabase } from '@commonweal/place-import';

import { type TestDatabase, testDatabase } from '../database.js';
import { harboursideFile } from './harbourside.js';

type Row = Record<string, unknown>;

const COUNTS = `select (select count(*)::integer from place) as places, (select count(*)::integer from place_deprivation) as ranks,
  (select count(*)::integer from place_boundary) as outlines, (select count(*)::integer from dataset_version) as versions`;

/** A database into which files are imported, and a folder for files of one's own. */
export async function placeFiles() {
  const database: TestDatabase = await testDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'commonweal-places-'));
  const ask = async (sql: string, login: 'owner' | 'api' = 'owner') =>
    (await withDatabase(database[login], (client) => client.query(sql))).rows as Row[];
  let files = 0;
  const written = (name: string, content: string | Buffer): string => {
    files += 1;
    const file = join(folder, `${files}-${name}`);
    writeFileSync(file, content);
    return file;
  };
  return {
    ...{ database, ask, written },
    /** How much the database holds. */
    counts: () => ask(COUNTS),
    verification: () => withDatabase(database.owner, (client) => new VerifyDatasets(client).execute()),
    /** A changed copy of one of the fictional borough's files. */
    changed: (id: Parameters<typeof harboursideFile>[0], change: (text: string) => string | Buffer): string =>
      written(id, change(readFileSync(harboursideFile(id), 'utf8'))),
    close: async () => {
      rmSync(folder, { recursive: true, force: true });
      await database.drop();
    },
  };
}

export type PlaceFiles = Awaited<ReturnType<typeof placeFiles>>;
