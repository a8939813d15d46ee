import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';

import { ormOptions } from '@commonweal/persistence';

import { testDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
beforeAll(async () => void (database = await testDatabase()));
afterAll(() => database?.drop());

it('connections that broke within a transaction do not use up the pool', async () => {
  const orm = new MikroORM(ormOptions(database.api, 2));
  for (let lost = 0; lost < 5; lost += 1) {
    const broken = orm.em
      .fork()
      .transactional((em) => em.execute('select pg_terminate_backend(pg_backend_pid()), pg_sleep(1)'));
    await expect(broken).rejects.toThrow();
  }
  expect(await orm.em.fork().execute('select 1 as one')).toEqual([{ one: 1 }]);
  await orm.close();
});
