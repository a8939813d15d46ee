import { resolve } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { barText } from '../output/progress-bar.js';
import { fileOf, ran } from '../testing/buffered-terminal.spec-support.js';

const WARDS = resolve(import.meta.dirname, '../../../../docs/examples/harbourside/wards.csv');

let database: string | undefined;
beforeEach(() => {
  database = process.env['DATABASE_OWNER_URL'];
  delete process.env['DATABASE_OWNER_URL'];
});
afterEach(() => {
  if (database !== undefined) process.env['DATABASE_OWNER_URL'] = database;
});

describe('commonweal data list', () => {
  it('names every dataset, without a database', async () => {
    const { exit, out } = await ran(['data', 'list']);
    expect(exit).toBe(0);
    for (const id of ['local-authorities', 'lsoas', 'deprivation', 'cpv', 'bank-holidays']) expect(out).toContain(id);
  });

  it('tells source, licence and columns of one', async () => {
    const { out } = await ran(['data', 'list', 'wards']);
    expect(out).toContain('licence: Open Government Licence v3.0');
    expect(out).toContain('columns: ward24cd, ward24nm, lad24cd');
    const [wards] = JSON.parse((await ran(['data', 'list', 'wards', '--json'])).out) as { rows: number }[];
    expect(wards?.rows).toBe(6_784);
  });

  it.each([
    [['list', 'nonsense'], 'nonsense is no dataset. There are local-authorities'],
    [['list', '--loaded'], 'DATABASE_OWNER_URL names no database'],
    [['verify'], 'DATABASE_OWNER_URL names no database'],
    [['import', 'wards', WARDS], 'DATABASE_OWNER_URL names no database'],
    [['import', 'nonsense', WARDS], 'nonsense is no dataset'],
    [['import', 'wards'], 'wards needs a file after it.'],
    [['import', 'wards', WARDS, 'wards', WARDS], 'wards is named twice.'],
  ])('%j ends with 2 and says why', async (words, message) => {
    const { exit, out, err } = await ran(['data', ...words]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(message);
  });

  it('says in words that a database cannot be reached', async () => {
    process.env['DATABASE_OWNER_URL'] = 'postgresql://nobody@127.0.0.1:1/nothing';
    const { exit, err } = await ran(['data', 'verify']);
    delete process.env['DATABASE_OWNER_URL'];
    expect(exit).toBe(2);
    expect(err).toContain('Is it running, and is the login right?');
  });
});

describe('commonweal data import --file-only', () => {
  const look = (file: string, ...more: string[]) => ran(['data', 'import', 'demo-wards', file, '--file-only', ...more]);

  it('says what a file holds', async () => {
    const { exit, out, err } = await look(WARDS);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(/^demo-wards: 6 rows, SHA-256 [0-9a-f]{64}\. The file is in order; nothing was stored\.\n$/);
    expect(JSON.parse((await look(WARDS, '--json')).out)).toMatchObject([{ rows: 6, version: null }]);
  });

  it('tells all faults at once, with their places', async () => {
    const file = fileOf('ward24cd,ward24nm,lad24cd\nE05999001,,E06999001\nE0599,Mill,E06999001\n', 'wards.csv');
    const { exit, out, err } = await look(file);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toBe(
      `${file} line 2 column ward24nm is empty. Every row needs a value here.\n` +
        `${file} line 3 column ward24cd "E0599" is no code of a ward (E05 and six digits).\n` +
        'Nothing was imported.\n',
    );
  });

  it('stops at twenty faults', async () => {
    const rows = Array.from({ length: 50 }, (_, at) => `wrong${at},Mill,E06999001\n`).join('');
    const { err } = await look(fileOf(`ward24cd,ward24nm,lad24cd\n${rows}`, 'wards.csv'));
    expect(err.trim().split('\n')).toHaveLength(21);
  });

  it.each([
    ['a byte order mark', '\uFEFF'],
    ['a blank line before its end', ''],
  ])('takes a file with %s', async (_, mark) => {
    const { exit } = await look(
      fileOf(`${mark}lad24cd,ward24nm,ward24cd,more\n\nE06999001,"Mill, the",E05999001,x\r\n`),
    );
    expect(exit).toBe(0);
  });
});

describe('the progress bar', () => {
  it.each([
    [0, '[..............................] 0 % lsoas'],
    [0.5, '[###############...............] 50 % lsoas'],
    [0.999, '[#############################.] 99 % lsoas'],
    [1.2, '[##############################] 100 % lsoas'],
  ])('at %p is %s', (share, text) => expect(barText('lsoas', share)).toBe(text));
});
