import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type TestDatabase, testDatabase } from '../support/database.js';
import { imports } from '../support/places/harbourside.js';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), 'commonweal-codes-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database?.drop();
});

describe('codes that belong to no place', () => {
  const govUk = (date: string) =>
    JSON.stringify({
      scotland: { division: 'scotland', events: [{ title: 'Summer bank holiday', date, notes: '', bunting: true }] },
    });
  const written = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it('are bank holidays, as GOV.UK has them', async () => {
    const { imported } = await imports(database.owner, [['bank-holidays', written('days.json', govUk('2026-08-03'))]]);
    expect(imported).toMatchObject([{ rows: 1, isNew: true }]);
  });

  it.each([
    ['a day that does not exist', govUk('2026-02-30'), '"2026-02-30" is no day'],
    ['a file cut short', govUk('2026-08-03').slice(0, 40), 'truncated'],
    ['another file', '{"a": 1}', 'has no list of events'],
  ])('refuse %s', async (_, text, message) => {
    const { faults } = await imports(database.owner, [['bank-holidays', written('wrong.json', text)]]);
    expect(faults[0]?.message).toContain(message);
  });

  it('refuse a code of the vocabulary without its check digit', async () => {
    const file = written('cpv.csv', 'cpv,description_en\n03000000,Agricultural products\n');
    const { faults } = await imports(database.owner, [['cpv', file]]);
    expect(faults).toEqual([{ place: `${file} line 2 column cpv`, message: expect.stringContaining('check digit') }]);
  });
});
