import 'reflect-metadata';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { asOwner } from '../support/people.js';
import { publishedTender, rowId, type World, world } from '../support/world.js';

let here: World;
beforeAll(async () => void (here = await world(0)));
afterAll(() => here?.close());

it.each([
  ["update award_criterion set weight = 1 where lot_id = $1 and key = 'price'"],
  ['delete from award_criterion where lot_id = $1'],
  ['delete from lot_measure where lot_id = $1'],
  ["update lot set last_resort = 'the cheaper one' where id = $1"],
  ['update lot set precision = 0 where id = $1'],
  ["update lot set criteria_hash = 'sha256:0' where id = $1"],
])('the database itself refuses after publication: %s', async (sql) => {
  const { lotId } = await publishedTender(here);
  const changing = asOwner(here.database, (client) => client.query(sql, [rowId(lotId)]));
  await expect(changing).rejects.toThrow('stands from publication on');
});
