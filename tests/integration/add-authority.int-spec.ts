import 'reflect-metadata';

import { execFileSync } from 'node:child_process';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { type World, world } from '../support/world.js';

const PASSWORD = 'correct horse battery';

let here: World;
beforeAll(async () => void (here = await world(0)));
afterAll(() => here?.close());

it('lets an operator add an authority whose first person can sign in', async () => {
  const words = ['apps/api/dist/add-authority.js', 'Mereside Town Council', 'Clerk@Mereside.example', 'Nia Lloyd'];
  const env = { PATH: process.env['PATH'], DATABASE_OWNER_URL: here.database.owner };
  const said = execFileSync(process.execPath, words, { env, input: `${PASSWORD}\n`, encoding: 'utf8' });
  expect(said).toContain('Nia Lloyd can sign in');

  const signIn = `mutation { signIn(input: { email: "clerk@mereside.example", password: "${PASSWORD}" }) {
    ... on SignInSuccess { viewer { organisations { name kind } } } } }`;
  const { data } = await here.api.gql(signIn);
  expect(data.signIn?.['viewer']).toEqual({ organisations: [{ name: 'Mereside Town Council', kind: 'AUTHORITY' }] });
});
