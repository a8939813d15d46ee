import 'reflect-metadata';

import { spawnSync } from 'node:child_process';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { asOwner, type SignedInPerson, signedIn } from '../support/people.js';
import { addressOf } from '../support/people-world.js';
import { type World, world } from '../support/world.js';

let here: World;
let person: SignedInPerson;
beforeAll(async () => {
  here = await world(0);
  person = await signedIn(here.database, 'SUPPLIER');
});
afterAll(() => here?.close());

const run = (...words: readonly string[]) => {
  const env = { PATH: process.env['PATH'], DATABASE_OWNER_URL: here.database.owner };
  const ended = spawnSync(process.execPath, ['apps/api/dist/add-helper.js', ...words], { env, encoding: 'utf8' });
  return { status: ended.status, said: ended.stdout + ended.stderr };
};
const mayHelp = async () => (await here.api.gql('{ viewer { mayHelp } }', {}, person.token)).data.viewer?.['mayHelp'];
const UNCHANGED = { status: 1, said: 'Nothing was changed: nobody has this address, or it is so already.\n' };

it('names a helper by an address however it is typed, and takes it back, each with a leaf', async () => {
  const address = addressOf(person);
  expect(run(` ${address.toUpperCase()} `)).toEqual({
    status: 0,
    said: `${address} may act for people who agree to it.\n`,
  });
  expect(await mayHelp()).toBe(true);
  expect(run(address)).toEqual(UNCHANGED);
  expect(run('--remove', address)).toEqual({ status: 0, said: `${address} may not act for others any more.\n` });
  expect(await mayHelp()).toBe(false);
  const { rows } = await asOwner(here.database, (client) =>
    client.query('select action from audit_leaf where object_id = $1 order by recorded_at', [person.personId]),
  );
  expect(rows).toEqual([{ action: 'addHelper' }, { action: 'removeHelper' }]);
});

it('says so where nobody has the address, and where it is none', () => {
  expect(run('nobody@example.org')).toEqual(UNCHANGED);
  expect(run('somebody')).toMatchObject({ status: 2, said: expect.stringContaining('Usage: ') as unknown as string });
});
