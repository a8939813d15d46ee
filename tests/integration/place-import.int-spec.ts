import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { VerifyDatasets, withDatabase } from '@commonweal/place-import';

import { type TestDatabase, testDatabase } from '../support/database.js';
import { harbourside, harboursideFile, imports } from '../support/places/harbourside.js';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), 'commonweal-places-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database?.drop();
});

const ask = async (sql: string, login: 'owner' | 'api' = 'owner') =>
  (await withDatabase(database[login], (client) => client.query(sql))).rows as Record<string, unknown>[];
const counts = () =>
  ask(`select (select count(*)::integer from place) as places, (select count(*)::integer from place_deprivation) as ranks,
    (select count(*)::integer from place_boundary) as outlines, (select count(*)::integer from dataset_version) as versions`);
const verification = () => withDatabase(database.owner, (client) => new VerifyDatasets(client).execute());

/** A changed copy of one of the files. */
function changed(id: Parameters<typeof harboursideFile>[0], change: (text: string) => string | Buffer): string {
  const file = join(folder, `${id}-${Math.abs(hash(String(change)))}.txt`);
  writeFileSync(file, change(readFileSync(harboursideFile(id), 'utf8')));
  return file;
}
const hash = (text: string) => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);

describe('importing places', () => {
  it('stores nothing in a dry run', async () => {
    const { imported, faults } = await imports(database.owner, harbourside, true);
    expect(faults).toEqual([]);
    expect(imported.map(({ rows }) => rows)).toEqual([1, 1, 6, 36, 36, 36, 2]);
    expect(await counts()).toEqual([{ places: 0, ranks: 0, outlines: 0, versions: 0 }]);
  });

  it('needs what a file builds on', async () => {
    const { faults } = await imports(database.owner, [['demo-wards', harboursideFile('demo-wards')]]);
    expect(faults).toHaveLength(6);
    expect(faults[0]?.place).toMatch(/wards\.csv line 2 column lad24cd$/);
    expect(faults[0]?.message).toContain('Import the dataset demo-local-authorities');
  });

  it('stores all files of one command together', async () => {
    const { imported } = await imports(database.owner, harbourside);
    expect(imported.every(({ version, isNew }) => version === 1 && isNew)).toBe(true);
    expect(await counts()).toEqual([{ places: 46, ranks: 36, outlines: 36, versions: 7 }]);
    expect(await verification()).toMatchObject({ deciles: 36, differences: [] });
  });

  it('adds no version when the same files come again', async () => {
    const { imported } = await imports(database.owner, harbourside);
    expect(imported.every(({ version, isNew }) => version === 1 && !isNew)).toBe(true);
    expect(await counts()).toMatchObject([{ places: 46, versions: 7 }]);
  });

  it('lets everybody read and nobody but the owner write', async () => {
    expect(await ask('select count(*)::integer as n from place', 'api')).toEqual([{ n: 46 }]);
    await expect(ask('delete from place', 'api')).rejects.toThrow('permission denied');
    await expect(ask('delete from dataset_version')).rejects.toThrow('only added, never changed');
  });

  it('refuses to leave places without what they lie in', async () => {
    const file = changed('demo-wards', (text) => text.split('\n').slice(0, -2).join('\n'));
    const { faults } = await imports(database.owner, [['demo-wards', file]]);
    expect(faults).toEqual([{ place: '', message: expect.stringContaining('6 rows (place.ward_code)') }]);
    expect(await counts()).toMatchObject([{ places: 46, versions: 7 }]);
  });

  it('finds out when somebody changed what was imported', async () => {
    await ask(`update place_deprivation set decile = 10 where code = 'E01999001'`);
    const { differences } = await verification();
    expect(differences).toEqual([
      expect.stringContaining('demo-deprivation is not what was imported'),
      'The decile of E01999001 is not what its rank makes it.',
    ]);
    const { imported } = await imports(database.owner, [['demo-deprivation', harboursideFile('demo-deprivation')]]);
    expect(imported).toMatchObject([{ rows: 36 }]);
    expect((await verification()).differences).toEqual([]);
  });
});

describe('importing while others read', () => {
  it('shows the old ranks or the new ones, never a mix', async () => {
    const other = changed('demo-deprivation', (text) =>
      text.replaceAll(/^(E01\d+,)(\d+)/gm, (_, code, rank) => `${code}${Number(rank) + 1}`),
    );
    const reader = new pg.Client({ connectionString: database.api });
    await reader.connect();
    const sums = new Set<string>();
    let isImporting = true;
    const reading = (async () => {
      while (isImporting) {
        const { rows } = await reader.query(
          'select sum(rank)::text as sum, count(*)::text as n from place_deprivation',
        );
        sums.add(`${rows[0].n}: ${rows[0].sum}`);
      }
    })();
    for (let round = 0; round < 4; round += 1)
      for (const file of [other, harboursideFile('demo-deprivation')]) {
        const { faults } = await imports(database.owner, [['demo-deprivation', file]]);
        expect(faults).toEqual([]);
      }
    isImporting = false;
    await reading;
    await reader.end();
    expect(sums.size).toBe(2);
    expect([...sums].every((sum) => sum.startsWith('36: '))).toBe(true);
  });
});
