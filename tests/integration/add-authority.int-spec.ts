import 'reflect-metadata';

import { spawnSync } from 'node:child_process';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import type { Loose } from '../support/graphql.js';
import { asOwner } from '../support/people.js';
import { signIn, totpCode } from '../support/sign-in.js';
import { type World, world } from '../support/world.js';

const PASSWORD = 'tidal brass lantern';
const OFFICER = { email: 'clerk@mereside.example', password: PASSWORD };
const BEGIN = `mutation { beginTotpEnrolment { ... on BeginTotpEnrolmentSuccess { secret } } }`;
const ENROL = `mutation ($input: ConfirmTotpEnrolmentInput!) { confirmTotpEnrolment(input: $input) {
  ... on ConfirmTotpEnrolmentSuccess { recoveryCodes viewer { secondFactorMissing organisations { name kind } } } } }`;

let here: World;
beforeAll(async () => void (here = await world(0)));
afterAll(() => here?.close());

const add = (password: string) => {
  const words = ['apps/api/dist/add-authority.js', 'Mereside Town Council', 'Clerk@Mereside.example', 'Nia Lloyd'];
  const env = { PATH: process.env['PATH'], DATABASE_OWNER_URL: here.database.owner };
  return spawnSync(process.execPath, words, { env, input: `${password}\n`, encoding: 'utf8' });
};

it('takes no password that everybody tries first', () => {
  const { status, stderr } = add('password1234');
  expect(status).toBe(2);
  expect(stderr).toContain('among the first that are tried');
});

it('lets an operator add an authority whose first person sets up a second factor and then acts for it', async () => {
  const { stdout } = add(PASSWORD);
  expect(stdout).toContain('Nia Lloyd can sign in as clerk@mereside.example');
  expect(stdout).toContain('second factor');

  const first = await signIn(here.api, OFFICER);
  expect(first['viewer']).toMatchObject({ secondFactorMissing: true, organisations: [] });
  const token = String(first['token']);
  const begun = (await here.api.gql(BEGIN, {}, token)).data.beginTotpEnrolment as Loose;
  const input = { code: totpCode(String(begun['secret']), new Date()) };
  const { data } = await here.api.gql(ENROL, { input }, token);
  expect(data.confirmTotpEnrolment).toMatchObject({
    viewer: { secondFactorMissing: false, organisations: [{ name: 'Mereside Town Council', kind: 'AUTHORITY' }] },
  });
});

it('says so in a sentence when somebody signs in with the address already, and adds nothing', async () => {
  const { status, stdout, stderr } = add(PASSWORD);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toBe(
    'Somebody signs in as clerk@mereside.example already; nothing was added. Take another address, or have them invited.\n',
  );
  const { rowCount } = await asOwner(here.database, (client) =>
    client.query("select 1 from organisation where name = 'Mereside Town Council'"),
  );
  expect(rowCount).toBe(1);
});
