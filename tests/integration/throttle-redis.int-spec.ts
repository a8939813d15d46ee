import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { account, PASSWORD } from '../support/accounts.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { startApi, type TestApi } from '../support/graphql.js';
import { asOwner } from '../support/people.js';
import { redisInstalled, type TestRedis, testRedis } from '../support/redis.js';
import { signIn } from '../support/sign-in.js';

(redisInstalled ? describe : describe.skip)('attempts counted in Redis', () => {
  let database: TestDatabase;
  let redis: TestRedis;
  let apis: TestApi[];
  beforeAll(async () => {
    [database, redis] = await Promise.all([testDatabase(), testRedis('noeviction')]);
    const start = () => startApi(database, { signIn: { redisUrl: redis.url } });
    apis = await Promise.all([start(), start()]);
  }, 60_000);
  afterAll(async () => {
    for (const api of apis ?? []) await api.close();
    await redis?.stop();
    await database?.drop();
  });

  const attempt = async (each: number, person: { email: string; password: string }) =>
    signIn(apis[each % 2] as TestApi, person);
  const failTimes = async (times: number, email: string) => {
    for (let each = 0; each < times; each += 1) await attempt(each, { email, password: 'a wild guess' });
  };

  it('are counted for all processes together, and not in the database', async () => {
    // Until its connection stands, each process counts on its own.
    await eventually(async () => {
      const { email } = await account(database);
      await failTimes(10, email);
      return (await attempt(0, { email, password: PASSWORD }))['retryAt'] !== null;
    });
    const { rows } = await asOwner(database, (client) => client.query('select 1 from attempt_count'));
    expect(rows).toEqual([]);
  }, 60_000);

  it('are counted by each process while Redis is away, and people sign in', async () => {
    await redis.kill();
    const [{ email }, other] = [await account(database), await account(database)];
    expect((await attempt(0, other))['__typename']).toBe('SignInSuccess');
    await failTimes(20, email);
    expect((await attempt(0, { email, password: PASSWORD }))['retryAt']).not.toBeNull();
  }, 60_000);
});
