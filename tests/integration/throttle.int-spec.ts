import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { LIMITS } from '../../libs/platform/auth/src/throttle/limits.js';
import { startApi } from '../support/graphql.js';
import type { TestApi } from '../support/graphql.js';
import { account, PASSWORD } from '../support/accounts.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { asOwner, signedIn } from '../support/people.js';
import { SIGNED_IN } from '../support/sign-in.js';

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { ${SIGNED_IN} } }`;

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await testDatabase();
  api = await startApi(database, { trustedProxies: ['loopback'] });
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

let last = 0;
/** An address from which nobody has asked yet. */
const newAddress = () => `203.0.113.${(last += 1)}`;

async function signIn(email: string, password: string, from: string) {
  const headers = { 'x-forwarded-for': from };
  const { answer } = await api.send({ query: SIGN_IN, variables: { input: { email, password } } }, headers);
  if (!answer.data) throw new Error(JSON.stringify(answer));
  return answer.data.signIn;
}
const failTimes = async (times: number, email: string, from: string) => {
  for (let attempt = 0; attempt < times; attempt += 1) await signIn(email, 'a wild guess', from);
};

describe('too many attempts', () => {
  it('at one account from one address close the door for both, and say until when', async () => {
    const [{ email }, from] = [await account(database), newAddress()];
    await failTimes(10, email, from);
    const refused = await signIn(email, PASSWORD, from);
    expect(refused).toMatchObject({ __typename: 'SignInRefused', message: expect.stringContaining('Too many') });
    const minutes = (Date.parse(refused?.['retryAt'] as string) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(10);
    expect(minutes).toBeLessThanOrEqual(15);
  }, 60_000);

  it('of a rival do not lock the owner out, who signs in from elsewhere', async () => {
    const { email } = await account(database);
    await failTimes(15, email, newAddress());
    expect((await signIn(email, PASSWORD, newAddress()))?.['__typename']).toBe('SignInSuccess');
  }, 60_000);

  it('look the same at an address that nobody has', async () => {
    const from = newAddress();
    const { email } = await account(database);
    await failTimes(10, email, from);
    await failTimes(10, 'nobody@example.org', from);
    const [known, unknown] = [await signIn(email, PASSWORD, from), await signIn('nobody@example.org', PASSWORD, from)];
    expect(unknown?.['retryAt']).not.toBeNull();
    expect([unknown?.['__typename'], unknown?.['message']]).toEqual([known?.['__typename'], known?.['message']]);
  }, 60_000);

  it('from one address at many accounts close the door for that address', async () => {
    const from = newAddress();
    for (let each = 0; each < 25; each += 1) await failTimes(4, `somebody-${each}@example.org`, from);
    const { email } = await account(database);
    expect((await signIn(email, PASSWORD, from))?.['retryAt']).not.toBeNull();
    expect((await signIn(email, PASSWORD, newAddress()))?.['__typename']).toBe('SignInSuccess');
  }, 120_000);

  it('at one account from many addresses close it, but not to where its owner signed in before', async () => {
    const [{ email }, home] = [await account(database), newAddress()];
    expect((await signIn(email, PASSWORD, home))?.['__typename']).toBe('SignInSuccess');
    for (let each = 0; each < 10; each += 1) await failTimes(10, email, newAddress());
    expect((await signIn(email, PASSWORD, newAddress()))?.['retryAt']).not.toBeNull();
    expect((await signIn(email, PASSWORD, home))?.['__typename']).toBe('SignInSuccess');
  }, 120_000);

  it('are not made by signing in rightly again and again', async () => {
    const [{ email }, from] = [await account(database), newAddress()];
    for (let each = 0; each < 15; each += 1)
      expect((await signIn(email, PASSWORD, from))?.['__typename']).toBe('SignInSuccess');
  }, 60_000);

  it('are counted when they arrive at once', async () => {
    const [{ email }, from] = [await account(database), newAddress()];
    const all = await Promise.all(Array.from({ length: 25 }, () => signIn(email, 'a wild guess', from)));
    expect(all.filter((each) => each?.['retryAt'] === null)).toHaveLength(10);
  }, 60_000);

  it('at files close the door for whoever asked, and say until when', async () => {
    const { token } = await signedIn(database);
    const from = { 'x-forwarded-for': newAddress() };
    const asked = (more: Readonly<Record<string, string>> = {}) =>
      api.send({ query: '{ admitFile }' }, { ...from, ...more });
    const own = { authorization: `Bearer ${token}` };
    for (let file = 0; file < LIMITS.file.account.attempts; file += 1)
      expect((await asked(own)).answer.data).toEqual({ admitFile: true });
    expect((await asked(own)).answer.errors?.[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      retryAt: expect.any(String),
    });
    expect((await asked()).answer.data).toEqual({ admitFile: true });
  }, 60_000);

  it('are counted without storing whose they are', async () => {
    const rows = await asOwner(database, async (client) => (await client.query('select * from attempt_count')).rows);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/@|203\.0\.113|example/);
  });
});

it('what a request says of its origin is believed of a trusted proxy only', async () => {
  const direct = await startApi(database);
  const { email } = await account(database);
  const headers = () => ({ 'x-forwarded-for': newAddress() });
  const attempt = async (password: string) =>
    (await direct.send({ query: SIGN_IN, variables: { input: { email, password } } }, headers())).answer.data.signIn;
  try {
    for (let each = 0; each < 10; each += 1) await attempt('a wild guess');
    expect((await attempt(PASSWORD))?.['retryAt']).not.toBeNull();
  } finally {
    await direct.close();
  }
}, 60_000);
