import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { VerifyDatasets, withDatabase } from '@commonweal/place-import';

import { type TestDatabase, testDatabase } from '../support/database.js';
import { harbourside, harboursideFile, imports } from '../support/places/harbourside.js';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await testDatabase();
  await imports(database.owner, harbourside);
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

describe('a file that is not in order', () => {
  const line = (number: number, change: (line: string) => string) => (text: string) =>
    text
      .split('\n')
      .map((old, at) => (at === number - 1 ? change(old) : old))
      .join('\n');
  const again = (text: string) => `${text}${text.split('\n')[1]}\n`;
  const windows1252 = (text: string) => Buffer.from(text.replace('Old Docks', 'Old Dôcks'), 'latin1');

  it.each([
    [
      'demo-lsoas',
      'a wrong column',
      line(1, (head) => head.replace('ward24cd', 'ward')),
      'line 1 column ward24cd',
      'Rename the columns',
    ],
    ['demo-wards', 'a wrong encoding', windows1252, 'line 2', 'is not UTF-8. Save the file as UTF-8'],
    [
      'demo-lsoas',
      'a line cut short',
      (text: string) => text.slice(0, -20),
      'line 37',
      'has 4 of 5 cells. The file is truncated here',
    ],
    [
      'demo-lsoas',
      'a code twice',
      again,
      'line 38 column lsoa21cd',
      'E01999001 stands already in line 2. Remove one of the two.',
    ],
    [
      'demo-lsoas',
      'an unknown ward',
      line(5, (row) => row.replace(/E05\d{6}/, 'E05000001')),
      'line 5 column ward24cd',
      'Import the dataset demo-wards',
    ],
    [
      'demo-deprivation',
      'a wrong number',
      line(3, (row) => row.replace(/,\d+,/, ',33756,')),
      'line 3 column imd_rank',
      '"33756" is no whole number from 1 to 33755.',
    ],
    [
      'demo-deprivation',
      'a decile that its rank does not give',
      line(4, (row) => row.replace(/^(\w+,\d+),\d+/, '$1,10')),
      'line 4 column imd_decile',
      'Rank or decile is wrong',
    ],
    [
      'demo-deprivation',
      'an empty cell',
      line(6, (row) => row.replace(/,[^,]+$/, ',')),
      'line 6 column lad24cd',
      'is empty',
    ],
    [
      'demo-deprivation',
      'another edition’s authority',
      line(2, (row) => row.replace(/[^,]+$/, 'E06999002')),
      'line 2 column lad24cd',
      'no known place',
    ],
    [
      'demo-lsoa-boundaries',
      'a file cut short',
      (text: string) => text.slice(0, 9_000),
      'line 20',
      'the file is truncated',
    ],
    [
      'demo-lsoa-boundaries',
      'metres for degrees',
      (text: string) => text.replaceAll('-3.', '38'),
      'of E01999001',
      'export it in WGS 84',
    ],
    [
      'demo-lsoa-boundaries',
      'a wrong property',
      (text: string) => text.replaceAll('lsoa21cd', 'code'),
      'line 2 column lsoa21cd',
      'Features have code.',
    ],
    [
      'demo-lsoa-boundaries',
      'an unknown code',
      (text: string) => text.replace('E01999002', 'E01000001'),
      'line 3 column lsoa21cd',
      'no known place',
    ],
    [
      'demo-local-authorities',
      'a name without its code',
      (text: string) => text.replace('E47999001', ''),
      'line 2 column cauth_cd',
      'a code and a name, or neither',
    ],
    [
      'demo-postcode-districts',
      'a pair twice',
      again,
      'line 4 column district and lad24cd',
      'stands already in line 2',
    ],
    [
      'demo-integrated-care-boards',
      'an open quote',
      (text: string) => text.replace('NHS Est', '"NHS Est'),
      'line 2',
      'a quote that is never closed',
    ],
    ['demo-wards', 'nothing', () => '', 'line 1', 'is empty'],
  ] as const)('%s with %s is refused, and everything stays as it was', async (id, _, change, place, message) => {
    const before = [await counts(), (await verification()).verified];
    const { imported, faults } = await imports(database.owner, [[id, changed(id, change)]]);
    expect(imported).toEqual([]);
    expect(faults[0]?.place).toContain(place);
    expect(faults[0]?.message).toContain(message);
    expect([await counts(), (await verification()).verified]).toEqual(before);
  });

  it('is refused when there is none', async () => {
    const { faults } = await imports(database.owner, [['demo-wards', join(folder, 'nowhere.csv')]]);
    expect(faults).toEqual([{ place: join(folder, 'nowhere.csv'), message: 'does not exist.' }]);
  });
});
