import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { account, PASSWORD } from '../support/accounts.js';
import { Correspondent } from '../support/correspondent.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { startApi, type TestApi } from '../support/graphql.js';
import { asOwner } from '../support/people.js';
import { confirm, signIn, signInWithCode, totpCode } from '../support/sign-in.js';

const REQUEST = `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { __typename
  ... on RequestPasswordResetSuccess { email } ... on InvalidInput { faults { path } } } }`;
const RESET = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { __typename
  ... on InvalidInput { faults { path } } } }`;
const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename
  ... on InvalidInput { faults { path } } } }`;
const OTHER_PASSWORD = 'saltmarsh heron at dusk';

let database: TestDatabase;
let api: TestApi;
let by: Correspondent;
beforeAll(async () => {
  database = await testDatabase();
  api = await startApi(database, { trustedProxies: ['loopback'] });
  by = new Correspondent(api, database);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const kindOf = async (person: { email: string; password: string }) => (await signIn(api, person))['__typename'];

describe('a forgotten password', () => {
  it('is set anew by a link, which ends all sessions and leaves the second factor as it is', async () => {
    const person = await account(database, { actsFor: 'AUTHORITY', app: true });
    const session = await signInWithCode(api, person);
    await by.ask(REQUEST, { email: person.email });
    const reset = { token: await by.tokenIn(person.email), password: OTHER_PASSWORD };
    expect((await by.ask(RESET, reset))['__typename']).toBe('ResetPasswordSuccess');
    expect((await api.gql('{ viewer { email } }', {}, session)).data.viewer).toBeNull();
    expect(await kindOf(person)).toBe('SignInRefused');
    expect(await kindOf({ ...person, password: OTHER_PASSWORD })).toBe('SecondFactorNeeded');
    expect((await by.ask(RESET, reset))['__typename']).toBe('LinkEnded');
  });

  it('is set anew by a link that carries a secret and nothing of whose it is', async () => {
    const { email, personId } = await account(database);
    await by.ask(REQUEST, { email });
    const first = await by.tokenIn(email);
    await by.ask(REQUEST, { email });
    const second = await by.tokenIn(email);
    for (const token of [first, second]) {
      expect(token).toMatch(/^[\w-]{43}$/);
      expect(Buffer.from(token, 'base64url').toString('hex')).not.toContain(personId.replaceAll('-', ''));
    }
    expect(first.slice(-12)).not.toBe(second.slice(-12));
    const byId = { token: `${'x'.repeat(43)}${personId}`, password: OTHER_PASSWORD };
    expect((await by.ask(RESET, byId))['__typename']).toBe('LinkEnded');
  });

  it('makes every earlier link void', async () => {
    const { email } = await account(database);
    await by.ask(REQUEST, { email });
    const first = await by.tokenIn(email);
    await by.ask(REQUEST, { email });
    await by.ask(RESET, { token: await by.tokenIn(email), password: OTHER_PASSWORD });
    expect((await by.ask(RESET, { token: first, password: OTHER_PASSWORD }))['__typename']).toBe('LinkEnded');
  });

  it('does not tell whether an address is known, and writes to nobody who has not asked', async () => {
    const [{ email }, unknown] = [await account(database), `${randomUUID()}@example.org`];
    const answers = [await by.ask(REQUEST, { email }), await by.ask(REQUEST, { email: unknown })];
    expect(answers).toEqual(
      [email, unknown].map((asked) => ({ __typename: 'RequestPasswordResetSuccess', email: asked })),
    );
    expect(await by.mails(unknown)).toEqual([]);
    expect(await by.mails(email)).toHaveLength(1);
  });

  it('is not replaced by one that everybody tries first, nor with a link a day old', async () => {
    const { email } = await account(database);
    await by.ask(REQUEST, { email });
    const token = await by.tokenIn(email);
    expect(await by.ask(RESET, { token, password: 'password1234' })).toMatchObject({
      faults: [{ path: '$.password' }],
    });
    await asOwner(database, (client) => client.query('update password_reset set expires_at = clock_timestamp()'));
    expect((await by.ask(RESET, { token, password: OTHER_PASSWORD }))['__typename']).toBe('LinkEnded');
  });

  it('sends no more than five mails an hour to one account, and says nothing of it', async () => {
    const { email } = await account(database);
    for (let each = 0; each < 7; each += 1)
      expect((await by.ask(REQUEST, { email }))['__typename']).toBe('RequestPasswordResetSuccess');
    expect(await by.mails(email)).toHaveLength(5);
  }, 60_000);

  it('is not asked for endlessly from one address: RATE_LIMITED, and when to try again', async () => {
    const from = { 'x-forwarded-for': '192.0.2.1' };
    const tries = [];
    for (let each = 0; each < 31; each += 1) tries.push(await by.send(REQUEST, { email: `${each}@example.org` }, from));
    const refused = tries.at(-1)?.errors?.[0]?.extensions as { code: string; retryAt?: string } | undefined;
    expect(tries.filter(({ errors }) => errors)).toHaveLength(1);
    expect(refused?.code).toBe('RATE_LIMITED');
    expect(Date.parse(refused?.retryAt ?? '')).toBeGreaterThan(Date.now());
  }, 60_000);
});

describe('changing the password', () => {
  it('takes the one that holds, and ends the other sessions', async () => {
    const person = await account(database);
    const [mine, other] = [(await signIn(api, person))['token'], (await signIn(api, person))['token']].map(String);
    const wrong = { currentPassword: 'something else', newPassword: OTHER_PASSWORD };
    expect((await by.ask(CHANGE, wrong, mine))['__typename']).toBe('SignInRefused');
    const right = { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD };
    expect((await by.ask(CHANGE, right, mine))['__typename']).toBe('ChangePasswordSuccess');
    const open = async (token?: string) => (await api.gql('{ viewer { email } }', {}, token)).data.viewer !== null;
    expect([await open(mine), await open(other)]).toEqual([true, false]);
    expect(await kindOf({ ...person, password: OTHER_PASSWORD })).toBe('SignInSuccess');
  });

  it('makes links and half-finished sign-ins from before void', async () => {
    const person = await account(database, { app: true });
    const mine = await signInWithCode(api, person);
    const half = await signIn(api, person);
    await by.ask(REQUEST, { email: person.email });
    const token = await by.tokenIn(person.email);
    const change = { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD };
    expect((await by.ask(CHANGE, change, mine))['__typename']).toBe('ChangePasswordSuccess');
    expect((await by.ask(RESET, { token, password: PASSWORD }))['__typename']).toBe('LinkEnded');
    const later = { challenge: String(half['challenge']), totp: totpCode(person.totpSecret, new Date()) };
    expect((await confirm(api, later))['__typename']).toBe('ChallengeEnded');
  });

  it('refuses a password that is made of the address', async () => {
    const person = await account(database);
    const token = String((await signIn(api, person))['token']);
    const answer = await by.ask(CHANGE, { currentPassword: PASSWORD, newPassword: person.email }, token);
    expect(answer).toMatchObject({ faults: [{ path: '$.newPassword' }] });
  });
});
