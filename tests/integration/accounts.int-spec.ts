import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { account, PASSWORD } from '../support/accounts.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { type Loose, startApi, type TestApi } from '../support/graphql.js';
import { asOwner } from '../support/people.js';
import { signIn, signInWithCode } from '../support/sign-in.js';

const REGISTER = `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { __typename
  ... on RegisterPersonSuccess { email } ... on InvalidInput { faults { path message } } } }`;
const CONFIRM = `mutation ($input: ConfirmAddressInput!) { confirmAddress(input: $input) { __typename
  ... on ConfirmAddressSuccess { email } ... on LinkEnded { message path } } }`;
const REQUEST = `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { __typename
  ... on RequestPasswordResetSuccess { email } ... on InvalidInput { faults { path } } } }`;
const RESET = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { __typename
  ... on InvalidInput { faults { path } } } }`;
const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename
  ... on InvalidInput { faults { path } } } }`;
const OTHER_PASSWORD = 'saltmarsh heron at dusk';

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
/** Each asks from an address of their own: the limits of one address are tried elsewhere. */
async function send(query: string, input: object, headers: Record<string, string> = {}) {
  const from = { 'x-forwarded-for': `198.51.100.${(last += 1) % 250}` };
  return (await api.send({ query, variables: { input } }, { ...from, ...headers })).answer;
}
const ask = async (query: string, input: object, token?: string): Promise<Loose> => {
  const { data } = await send(query, input, token ? { authorization: `Bearer ${token}` } : {});
  return Object.values(data)[0] as Loose;
};

interface Mail {
  readonly template: string;
  readonly language: string;
  readonly letter: { readonly subject: string; readonly link: { readonly path: string } | null };
}
const mails = (recipient: string) =>
  asOwner(database, async (client) => {
    const sql = 'select template, language, letter from mail_message where recipient = $1 order by created_at, id';
    return (await client.query<Mail>(sql, [recipient])).rows;
  });
const tokenIn = async (recipient: string) => {
  const { letter } = (await mails(recipient)).at(-1) as Mail;
  return new URL(letter.link?.path ?? '', 'http://portal.example').searchParams.get('token') ?? '';
};
const somebody = () => ({ name: 'Nia Lloyd', email: `${randomUUID()}@example.org`, password: OTHER_PASSWORD });
const kindOf = async (person: { email: string; password: string }) => (await signIn(api, person))['__typename'];

describe('registering', () => {
  it('makes an account once the address is confirmed, and not before', async () => {
    const person = somebody();
    expect(await ask(REGISTER, { ...person, email: ` ${person.email.toUpperCase()}` })).toEqual({
      ...{ __typename: 'RegisterPersonSuccess', email: person.email },
    });
    expect(await kindOf(person)).toBe('SignInRefused');
    const token = await tokenIn(person.email);
    expect(await ask(CONFIRM, { token })).toEqual({ __typename: 'ConfirmAddressSuccess', email: person.email });
    expect(await kindOf(person)).toBe('SignInSuccess');
    expect(await ask(CONFIRM, { token })).toMatchObject({ __typename: 'LinkEnded', path: ['token'] });
  });

  it('writes in the language that was chosen', async () => {
    const person = somebody();
    await ask(REGISTER, { ...person, language: 'CY' });
    expect(await mails(person.email)).toMatchObject([
      {
        template: 'identity.confirm-address',
        language: 'cy',
        letter: { subject: 'Cadarnhewch eich cyfeiriad e-bost' },
      },
    ]);
  });

  it('does not tell whether an address is known, but its owner', async () => {
    const [{ email }, stranger] = [await account(database), somebody()];
    const known = await ask(REGISTER, { ...stranger, email });
    const unknown = await ask(REGISTER, stranger);
    expect(known['__typename']).toBe('RegisterPersonSuccess');
    expect(Object.keys(known)).toEqual(Object.keys(unknown));
    expect(await mails(email)).toMatchObject([{ template: 'identity.address-already-known' }]);
    expect(await kindOf({ email, password: stranger.password })).toBe('SignInRefused');
  });

  it('does not tell it by the time that it takes', async () => {
    const [{ email }, stranger] = [await account(database), somebody()];
    const took = async (input: object) => {
      const began = performance.now();
      await ask(REGISTER, input);
      return performance.now() - began;
    };
    for (const input of [{ ...stranger, email }, stranger]) expect(await took(input)).toBeGreaterThan(399);
  });

  it('takes nothing over that somebody else asked for under the same address', async () => {
    const person = somebody();
    await ask(REGISTER, { ...person, password: 'a password of somebody else' });
    const theirs = await tokenIn(person.email);
    await ask(REGISTER, person);
    await ask(CONFIRM, { token: await tokenIn(person.email) });
    expect((await ask(CONFIRM, { token: theirs }))['__typename']).toBe('LinkEnded');
    expect(await kindOf(person)).toBe('SignInSuccess');
  });

  it('names every fault at once', async () => {
    const answer = await ask(REGISTER, { name: ' ', email: 'nobody', password: 'password1234' });
    const faults = answer['faults'] as unknown as { path: string }[];
    expect(faults.map(({ path }) => path)).toEqual(['$.name', '$.email', '$.password']);
  });

  it('stores neither the password nor the token of the link', async () => {
    const person = somebody();
    await ask(REGISTER, person);
    const token = await tokenIn(person.email);
    const rows = await asOwner(database, async (client) => (await client.query('select * from registration')).rows);
    expect(JSON.stringify(rows)).not.toContain(person.password);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('a forgotten password', () => {
  it('is set anew by a link, which ends all sessions and leaves the second factor as it is', async () => {
    const person = await account(database, { actsFor: 'AUTHORITY', app: true });
    const session = await signInWithCode(api, person);
    await ask(REQUEST, { email: person.email });
    const reset = { token: await tokenIn(person.email), password: OTHER_PASSWORD };
    expect((await ask(RESET, reset))['__typename']).toBe('ResetPasswordSuccess');
    expect((await api.gql('{ viewer { email } }', {}, session)).data.viewer).toBeNull();
    expect(await kindOf(person)).toBe('SignInRefused');
    expect(await kindOf({ ...person, password: OTHER_PASSWORD })).toBe('SecondFactorNeeded');
    expect((await ask(RESET, reset))['__typename']).toBe('LinkEnded');
  });

  it('makes every earlier link void', async () => {
    const { email } = await account(database);
    await ask(REQUEST, { email });
    const first = await tokenIn(email);
    await ask(REQUEST, { email });
    await ask(RESET, { token: await tokenIn(email), password: OTHER_PASSWORD });
    expect((await ask(RESET, { token: first, password: OTHER_PASSWORD }))['__typename']).toBe('LinkEnded');
  });

  it('does not tell whether an address is known, and writes to nobody who has not asked', async () => {
    const [{ email }, unknown] = [await account(database), `${randomUUID()}@example.org`];
    const answers = [await ask(REQUEST, { email }), await ask(REQUEST, { email: unknown })];
    expect(answers).toEqual(
      [email, unknown].map((asked) => ({ __typename: 'RequestPasswordResetSuccess', email: asked })),
    );
    expect(await mails(unknown)).toEqual([]);
    expect(await mails(email)).toHaveLength(1);
  });

  it('is not replaced by one that everybody tries first, nor with a link a day old', async () => {
    const { email } = await account(database);
    await ask(REQUEST, { email });
    const token = await tokenIn(email);
    expect(await ask(RESET, { token, password: 'password1234' })).toMatchObject({ faults: [{ path: '$.password' }] });
    await asOwner(database, (client) => client.query('update password_reset set expires_at = clock_timestamp()'));
    expect((await ask(RESET, { token, password: OTHER_PASSWORD }))['__typename']).toBe('LinkEnded');
  });

  it('sends no more than five mails an hour to one account, and says nothing of it', async () => {
    const { email } = await account(database);
    for (let each = 0; each < 7; each += 1)
      expect((await ask(REQUEST, { email }))['__typename']).toBe('RequestPasswordResetSuccess');
    expect(await mails(email)).toHaveLength(5);
  }, 60_000);

  it('is not asked for endlessly from one address: RATE_LIMITED, and when to try again', async () => {
    const from = { 'x-forwarded-for': '192.0.2.1' };
    const tries = [];
    for (let each = 0; each < 31; each += 1) tries.push(await send(REQUEST, { email: `${each}@example.org` }, from));
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
    expect((await ask(CHANGE, wrong, mine))['__typename']).toBe('SignInRefused');
    const right = { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD };
    expect((await ask(CHANGE, right, mine))['__typename']).toBe('ChangePasswordSuccess');
    const open = async (token?: string) => (await api.gql('{ viewer { email } }', {}, token)).data.viewer !== null;
    expect([await open(mine), await open(other)]).toEqual([true, false]);
    expect(await kindOf({ ...person, password: OTHER_PASSWORD })).toBe('SignInSuccess');
  });

  it('refuses a password that is made of the address', async () => {
    const person = await account(database);
    const token = String((await signIn(api, person))['token']);
    const answer = await ask(CHANGE, { currentPassword: PASSWORD, newPassword: person.email }, token);
    expect(answer).toMatchObject({ faults: [{ path: '$.newPassword' }] });
  });
});
