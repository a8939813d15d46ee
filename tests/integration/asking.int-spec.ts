import { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { askAs, inOneTransaction, letForksJoin, ormOptions, type Value } from '@commonweal/persistence';

import { type TestDatabase, testDatabase } from '../support/database.js';

const PERSON = '00000000-0000-4000-8000-000000000001';
const ORGANISATION = '00000000-0000-4000-8000-000000000002';
const viewer = { personId: PERSON, organisationIds: [ORGANISATION] };
const WHO = `select json_build_object('person', app_person(), 'organisations', app_orgs())`;

describe('asking in one round trip', () => {
  let database: TestDatabase;
  let orm: MikroORM;
  beforeAll(async () => {
    database = await testDatabase();
    orm = await MikroORM.init(ormOptions(database.api, 1));
    letForksJoin(orm.em);
  });
  afterAll(async () => {
    await orm?.close(true);
    await database?.drop();
  });
  const ask = (sql: string, values: readonly Value[] = [], who: typeof viewer | null = null) =>
    askAs(orm.em, who, { sql, values });

  it('says for whom, and for nobody afterwards on the same connection', async () => {
    expect(await ask(WHO, [], viewer)).toEqual({ person: PERSON, organisations: [ORGANISATION] });
    expect(await ask(WHO)).toEqual({ person: null, organisations: [] });
    const [row] = await orm.em
      .fork()
      .execute<{ person: string; who: string }[]>(
        `select current_setting('app.person', true) as person, current_setting('transaction_read_only') as who`,
      );
    expect(row).toEqual({ person: '', who: 'off' });
  });

  it('cannot write', async () => {
    const writing = `with made as (insert into attempt_count (key, points) values ('a', 1) returning 1)
      select to_json(count(*)) from made`;
    await expect(ask(writing, [], viewer)).rejects.toThrow('read-only transaction');
  });

  it('goes on after an error, on a connection that knows nothing of it', async () => {
    const dividing = 'select to_json(10 / $1::int)';
    expect(await ask(dividing, [2])).toBe(5);
    await expect(ask(dividing, [0])).rejects.toThrow('division by zero');
    await expect(ask('select nonsense')).rejects.toThrow('nonsense');
    expect(await ask(dividing, [5])).toBe(2);
  });

  it.each([
    ['a text', 'text', `it's`],
    ['a number', 'int', 21],
    ['nothing', 'text', null],
    ['a list', 'text[]', ['a,b', 'c"d\\', 'null', '']],
  ])('gives back %s as it was given', async (_, type, value) => {
    expect(await ask(`select to_json($1::${type})`, [value])).toEqual(value);
  });

  it('is null where there is no row', async () => {
    expect(await ask('select to_json(1) where false')).toBeNull();
  });

  it('does not mix up questions asked at once', async () => {
    const numbers = Array.from({ length: 30 }, (_, at) => at);
    expect(await Promise.all(numbers.map((at) => ask('select to_json($1::int)', [at])))).toEqual(numbers);
  });

  it('keeps a limited number of statements prepared, and those that are asked again', async () => {
    const often = 'select to_json($1::int * 2)';
    for (let at = 0; at < 150; at += 1) {
      await ask(`select to_json(${at})`);
      expect(await ask(often, [at])).toBe(at * 2);
    }
    const kept = await ask('select json_agg(statement) from pg_prepared_statements');
    expect(kept).toContain(often);
    expect(kept).toHaveLength(60);
  });

  it('sees within a transaction what that has written, with values in any order', async () => {
    const insert = `insert into attempt_count (key, points) values ('Kitchen', 1)`;
    const seen = await inOneTransaction(orm.em, viewer, async (em) => {
      await em.execute(insert);
      return ask(
        `select json_build_object('name', key, 'given', $2::text) from attempt_count where key = $1`,
        ['Kitchen', 'second'],
        viewer,
      );
    });
    expect(seen).toEqual({ name: 'Kitchen', given: 'second' });
  });
});
