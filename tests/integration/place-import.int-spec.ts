import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { harbourside, harboursideFile, imports } from '../support/places/harbourside.js';
import { placeFiles, type PlaceFiles } from '../support/places/place-files.js';

let at: PlaceFiles;
beforeAll(async () => void (at = await placeFiles()));
afterAll(() => at?.close());

describe('importing places', () => {
  it('stores nothing in a dry run', async () => {
    const { imported, faults } = await imports(at.database.owner, harbourside, true);
    expect(faults).toEqual([]);
    expect(imported.map(({ rows }) => rows)).toEqual([1, 1, 6, 36, 36, 36, 2]);
    expect(await at.counts()).toEqual([{ places: 0, ranks: 0, outlines: 0, versions: 0 }]);
  });

  it('needs what a file builds on', async () => {
    const { faults } = await imports(at.database.owner, [['demo-wards', harboursideFile('demo-wards')]]);
    expect(faults).toHaveLength(6);
    expect(faults[0]?.place).toMatch(/wards\.csv line 2 column lad24cd$/);
    expect(faults[0]?.message).toContain('Import the dataset demo-local-authorities');
  });

  it('stores all files of one command together', async () => {
    const { imported } = await imports(at.database.owner, harbourside);
    expect(imported.every(({ version, isNew }) => version === 1 && isNew)).toBe(true);
    expect(await at.counts()).toEqual([{ places: 46, ranks: 36, outlines: 36, versions: 7 }]);
    expect(await at.verification()).toMatchObject({ deciles: 36, differences: [] });
  });

  it('adds no version when the same files come again', async () => {
    const { imported } = await imports(at.database.owner, harbourside);
    expect(imported.every(({ version, isNew }) => version === 1 && !isNew)).toBe(true);
    expect(await at.counts()).toMatchObject([{ places: 46, versions: 7 }]);
  });

  it('lets everybody read and nobody but the owner write', async () => {
    expect(await at.ask('select count(*)::integer as n from place', 'api')).toEqual([{ n: 46 }]);
    await expect(at.ask('delete from place', 'api')).rejects.toThrow('permission denied');
    await expect(at.ask('delete from dataset_version')).rejects.toThrow('only added, never changed');
  });

  it('refuses to leave places without what they lie in', async () => {
    const file = at.changed('demo-wards', (text) => text.split('\n').slice(0, -2).join('\n'));
    const { faults } = await imports(at.database.owner, [['demo-wards', file]]);
    expect(faults).toEqual([{ place: '', message: expect.stringContaining('6 rows (place.ward_code)') }]);
    expect(await at.counts()).toMatchObject([{ places: 46, versions: 7 }]);
  });

  it('finds out when somebody changed what was imported', async () => {
    await at.ask(`update place_deprivation set decile = 10 where code = 'E01999001'`);
    const { differences } = await at.verification();
    expect(differences).toEqual([
      expect.stringContaining('demo-deprivation is not what was imported'),
      'The decile of E01999001 is not what its rank makes it.',
    ]);
    const { imported } = await imports(at.database.owner, [['demo-deprivation', harboursideFile('demo-deprivation')]]);
    expect(imported).toMatchObject([{ rows: 36 }]);
    expect((await at.verification()).differences).toEqual([]);
  });
});

describe('importing while others read', () => {
  it('shows the old ranks or the new ones, never a mix', async () => {
    const other = at.changed('demo-deprivation', (text) =>
      text.replaceAll(/^(E01\d+,)(\d+)/gm, (_, code, rank) => `${code}${Number(rank) + 1}`),
    );
    const reader = new pg.Client({ connectionString: at.database.api });
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
        const { faults } = await imports(at.database.owner, [['demo-deprivation', file]]);
        expect(faults).toEqual([]);
      }
    isImporting = false;
    await reading;
    await reader.end();
    expect(sums.size).toBe(2);
    expect([...sums].every((sum) => sum.startsWith('36: '))).toBe(true);
  });
});
