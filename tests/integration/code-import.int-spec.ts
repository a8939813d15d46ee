import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { imports } from '../support/places/harbourside.js';
import { placeFiles, type PlaceFiles } from '../support/places/place-files.js';

let at: PlaceFiles;
beforeAll(async () => void (at = await placeFiles()));
afterAll(() => at?.close());

describe('codes that belong to no place', () => {
  const govUk = (date: string) =>
    JSON.stringify({
      scotland: { division: 'scotland', events: [{ title: 'Summer bank holiday', date, notes: '', bunting: true }] },
    });

  it('are bank holidays, as GOV.UK has them', async () => {
    const { imported } = await imports(at.database.owner, [
      ['bank-holidays', at.written('days.json', govUk('2026-08-03'))],
    ]);
    expect(imported).toMatchObject([{ rows: 1, isNew: true }]);
  });

  it.each([
    ['a day that does not exist', govUk('2026-02-30'), '"2026-02-30" is no day'],
    ['a file cut short', govUk('2026-08-03').slice(0, 40), 'truncated'],
    ['another file', '{"a": 1}', 'has no list of events'],
    ['a day that is nothing', '{"scotland": {"events": [null]}}', 'is empty'],
  ])('refuse %s', async (_, text, message) => {
    const { faults } = await imports(at.database.owner, [['bank-holidays', at.written('wrong.json', text)]]);
    expect(faults[0]?.message).toContain(message);
  });

  it('refuse a code of the vocabulary without its check digit', async () => {
    const file = at.written('cpv.csv', 'cpv,description_en\n03000000,Agricultural products\n');
    const { faults } = await imports(at.database.owner, [['cpv', file]]);
    expect(faults).toEqual([{ place: `${file} line 2 column cpv`, message: expect.stringContaining('check digit') }]);
  });
});
