import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { testDatabase, type TestDatabase } from '../support/database.js';

describe('the logins of the processes', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  const ask = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  };
  const strength =
    'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user';
  const weak = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };

  it.each(['owner', 'api', 'worker'] as const)(
    '%s is not a superuser and cannot step past row level security',
    async (role) => {
      expect(await ask(database[role], strength)).toEqual([weak]);
    },
  );

  it.each(['api', 'worker'] as const)('%s owns no table', async (role) => {
    expect(await ask(database[role], 'select tablename from pg_tables where tableowner = current_user')).toEqual([]);
  });

  it.each(['api', 'worker'] as const)('%s may not create tables', async (role) => {
    await expect(ask(database[role], 'create table public.mine (id int)')).rejects.toThrow('permission denied');
  });
});
