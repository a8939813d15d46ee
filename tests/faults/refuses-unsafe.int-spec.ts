import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { urlOf } from '../../infra/database/connection.mjs';
import { createDatabase } from '../../infra/database/roles.mjs';
import { runScript } from '../../infra/node/run-script.mjs';
import { testDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { productionWorld, type ProductionWorld } from '../support/production-world.js';
import { type Ended, startProgram } from '../support/program.js';
import { redisInstalled, testRedis } from '../support/redis.js';
import { unsafeCases } from './unsafe-cases.js';

const MINUTE = 60_000;
const script = { api: 'apps/api/dist/main.js', worker: 'apps/worker/dist/main.js' };
const refused = (sentence: string): Ended => ({ code: 1, output: `Refused to start in production: ${sentence}.\n` });

let world: ProductionWorld;
beforeAll(async () => {
  await runScript(['node_modules/typescript/bin/tsc', '-b', 'apps/api', 'apps/worker', 'libs/web/client']);
  world = await productionWorld();
}, 3 * MINUTE);
afterAll(() => world?.close());

const start = (process: 'api' | 'worker', settings: Record<string, string> = {}) =>
  startProgram([script[process]], { ...world.settings[process], ...settings });

describe('in production', () => {
  it.each([
    ['api', 'The API answers on'],
    ['worker', 'worker started'],
  ] as const)(
    'the %s starts when nothing is unsafe',
    async (process, says) => {
      const program = start(process);
      await eventually(program.output, (text) => text.includes(says), MINUTE);
      program.send('SIGTERM');
      await expect(program.ended).resolves.toMatchObject({ code: 0 });
    },
    MINUTE,
  );

  it.each(unsafeCases)(
    '$process refuses $name in one line',
    async ({ process, settings, before, after, says }) => {
      await before?.(world);
      try {
        await expect(start(process, settings?.(world)).ended).resolves.toEqual(refused(says));
      } finally {
        if (after) await world.sql(after);
      }
    },
    MINUTE,
  );

  it('the api says everything that is unsafe in the one line, and no secret', async () => {
    const settings = { CURSOR_SECRET: 'default-default-default-default!', COMMONWEAL_DEMO: '1' };
    const { code, output } = await start('api', settings).ended;
    expect(code).toBe(1);
    expect(output.match(/\n/g)).toHaveLength(1);
    expect(output).toMatch(/COMMONWEAL_DEMO is set.*; CURSOR_SECRET can be guessed/);
    expect(output).not.toContain(settings.CURSOR_SECRET);
  }, 180_000);

  it('the api refuses a database that was never migrated, and one that does not answer', async () => {
    await createDatabase(world.urls.admin, 'never_migrated');
    const DATABASE_URL = urlOf(world.urls.api, 'never_migrated');
    const { output } = await start('api', { DATABASE_URL }).ended;
    expect(output).toMatch(
      /^Refused to start in production: migrations are pending: Migration20261121_foundation, .+\n$/,
    );
    const nobody = await start('api', { DATABASE_URL: 'postgres://api:rG7kQ2zVw9@127.0.0.1:1/none' }).ended;
    expect(nobody.output).toMatch(/^Refused to start in production: the database cannot be asked .+ECONNREFUSED.+\n$/);
  }, 180_000);

  it('the api refuses a database that does not wait for the disk', async () => {
    const quick = await testDatabase();
    const { output } = await start('api', { DATABASE_URL: quick.api }).ended;
    await quick.drop();
    expect(output).toContain('the database runs with fsync off and loses data when the machine fails');
  }, 180_000);

  (redisInstalled ? it : it.skip)(
    'the worker refuses a Redis that may throw jobs away',
    async () => {
      const redis = await testRedis('allkeys-lru');
      const worker = start('worker', { REDIS_URL: redis.url });
      const said = refused('Redis may throw jobs away: maxmemory-policy is allkeys-lru, not noeviction');
      await expect(worker.ended).resolves.toEqual(said);
      await redis.stop();
    },
    MINUTE,
  );
});

describe('a web app in production', () => {
  const secret = 'Zr8kV2qXw7LmT4nB9cJ5hG1dS6fY3pA0';
  const safe = {
    NODE_ENV: 'production',
    PUBLIC_ORIGIN: 'https://buying.council.org',
    COOKIE_SECURE: 'true',
    COOKIE_SECRETS: secret,
  };
  const demo = { ...safe, COMMONWEAL_DEMO: '1', COOKIE_SECURE: 'false', PUBLIC_ORIGIN: 'http://localhost:4100' };
  const started = (settings: Record<string, string>) =>
    startProgram(
      [
        '--input-type=module',
        '--eval',
        `import { safeOrExit } from '@commonweal/client/server'; safeOrExit(process.env); console.log('started')`,
      ],
      settings,
    ).ended;

  it.each([
    ['behind https with secrets of its own', safe],
    ['as a demonstration on this machine', demo],
  ])('starts %s', async (_, settings) => {
    await expect(started(settings)).resolves.toEqual({ code: 0, output: 'started\n' });
  });

  const guessable = 'COOKIE_SECRETS can be guessed or is not set: set 32 random characters or more';
  const elsewhere = 'COMMONWEAL_DEMO is set, but PUBLIC_ORIGIN or HOST is not this machine alone';
  it.each([
    ['no public origin', { ...safe, PUBLIC_ORIGIN: '' }, 'PUBLIC_ORIGIN is not an https address'],
    ['plain http', { ...safe, PUBLIC_ORIGIN: 'http://buying.council.org' }, 'PUBLIC_ORIGIN is not an https address'],
    [
      'cookies over http',
      { ...safe, COOKIE_SECURE: 'false' },
      'COOKIE_SECURE is not true, so cookies would travel unencrypted',
    ],
    ['no cookie secret', { ...safe, COOKIE_SECRETS: '' }, guessable],
    ['a short cookie secret beside a good one', { ...safe, COOKIE_SECRETS: `${secret},short` }, guessable],
    ['the demonstration under a public name', { ...demo, PUBLIC_ORIGIN: 'https://buying.council.org' }, elsewhere],
    ['the demonstration open to the network', { ...demo, HOST: '0.0.0.0' }, elsewhere],
  ])('refuses %s', async (_, settings, says) => {
    await expect(started(settings)).resolves.toEqual(refused(says));
  });
});
