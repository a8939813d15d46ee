import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { harbourside, imports } from '../support/places/harbourside.js';
import { placeFiles, type PlaceFiles } from '../support/places/place-files.js';

let at: PlaceFiles;
beforeAll(async () => {
  at = await placeFiles();
  await imports(at.database.owner, harbourside);
});
afterAll(() => at?.close());

describe('a file that is not in order', () => {
  const line = (number: number, change: (line: string) => string) => (text: string) =>
    text
      .split('\n')
      .map((old, index) => (index === number - 1 ? change(old) : old))
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
    const before = [await at.counts(), (await at.verification()).verified];
    const { imported, faults } = await imports(at.database.owner, [[id, at.changed(id, change)]]);
    expect(imported).toEqual([]);
    expect(faults[0]?.place).toContain(place);
    expect(faults[0]?.message).toContain(message);
    expect([await at.counts(), (await at.verification()).verified]).toEqual(before);
  });

  it('is refused when there is none', async () => {
    const { faults } = await imports(at.database.owner, [['demo-wards', '/nowhere/wards.csv']]);
    expect(faults).toEqual([{ place: '/nowhere/wards.csv', message: 'does not exist.' }]);
  });

  it('ends the import when it breaks while it is read, and everything stays as it was', async () => {
    const before = await at.counts();
    await expect(imports(at.database.owner, [['demo-wards', '/proc/self/mem']])).rejects.toThrow('EIO');
    expect(await at.counts()).toEqual(before);
  });
});
