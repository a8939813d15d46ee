import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { account } from '../support/accounts.js';
import { Correspondent } from '../support/correspondent.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { startApi, type TestApi } from '../support/graphql.js';
import { asOwner } from '../support/people.js';
import { signIn } from '../support/sign-in.js';

const REGISTER = `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { __typename
  ... on RegisterPersonSuccess { email } ... on InvalidInput { faults { path message } } } }`;
const CONFIRM = `mutation ($input: ConfirmAddressInput!) { confirmAddress(input: $input) { __typename
  ... on ConfirmAddressSuccess { email } ... on LinkEnded { message path } } }`;
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

const somebody = () => ({ name: 'Nia Lloyd', email: `${randomUUID()}@example.org`, password: OTHER_PASSWORD });
const kindOf = async (person: { email: string; password: string }) => (await signIn(api, person))['__typename'];

describe('registering', () => {
  it('makes an account once the address is confirmed, and not before', async () => {
    const person = somebody();
    expect(await by.ask(REGISTER, { ...person, email: ` ${person.email.toUpperCase()}` })).toEqual({
      ...{ __typename: 'RegisterPersonSuccess', email: person.email },
    });
    expect(await kindOf(person)).toBe('SignInRefused');
    const token = await by.tokenIn(person.email);
    expect(await by.ask(CONFIRM, { token, password: person.password })).toEqual({
      __typename: 'ConfirmAddressSuccess',
      email: person.email,
    });
    expect(await kindOf(person)).toBe('SignInSuccess');
    expect(await by.ask(CONFIRM, { token, password: person.password })).toMatchObject({
      __typename: 'LinkEnded',
      path: ['token'],
    });
  });

  it('cannot be begun by somebody else in one’s name: the link opens nothing without the password that was chosen', async () => {
    const stranger = somebody();
    await by.ask(REGISTER, stranger);
    const token = await by.tokenIn(stranger.email);
    const answer = await by.ask(CONFIRM, { token, password: 'the owner of the address guesses' });
    expect(answer).toMatchObject({ __typename: 'SignInRefused' });
    expect(await kindOf(stranger)).toBe('SignInRefused');
  });

  it('writes in the language that was chosen', async () => {
    const person = somebody();
    await by.ask(REGISTER, { ...person, language: 'CY' });
    expect(await by.mails(person.email)).toMatchObject([
      {
        template: 'identity.confirm-address',
        language: 'cy',
        letter: { subject: 'Cadarnhewch eich cyfeiriad e-bost' },
      },
    ]);
  });

  it('does not tell whether an address is known, but its owner', async () => {
    const [{ email }, stranger] = [await account(database), somebody()];
    const known = await by.ask(REGISTER, { ...stranger, email });
    const unknown = await by.ask(REGISTER, stranger);
    expect(known['__typename']).toBe('RegisterPersonSuccess');
    expect(Object.keys(known)).toEqual(Object.keys(unknown));
    expect(await by.mails(email)).toMatchObject([{ template: 'identity.address-already-known' }]);
    expect(await kindOf({ email, password: stranger.password })).toBe('SignInRefused');
  });

  it('does not tell it by the time that it takes', async () => {
    const [{ email }, stranger] = [await account(database), somebody()];
    const took = async (input: object) => {
      const began = performance.now();
      await by.ask(REGISTER, input);
      return performance.now() - began;
    };
    for (const input of [{ ...stranger, email }, stranger]) expect(await took(input)).toBeGreaterThan(399);
  });

  it('takes nothing over that somebody else asked for under the same address', async () => {
    const person = somebody();
    await by.ask(REGISTER, { ...person, password: 'a password of somebody else' });
    const theirs = await by.tokenIn(person.email);
    await by.ask(REGISTER, person);
    await by.ask(CONFIRM, { token: await by.tokenIn(person.email), password: person.password });
    expect((await by.ask(CONFIRM, { token: theirs, password: person.password }))['__typename']).toBe('LinkEnded');
    expect(await kindOf(person)).toBe('SignInSuccess');
  });

  it('names every fault at once', async () => {
    const answer = await by.ask(REGISTER, { name: ' ', email: 'nobody', password: 'password1234' });
    const faults = answer['faults'] as unknown as { path: string }[];
    expect(faults.map(({ path }) => path)).toEqual(['$.name', '$.email', '$.password']);
  });

  it('stores neither the password nor the token of the link', async () => {
    const person = somebody();
    await by.ask(REGISTER, person);
    const token = await by.tokenIn(person.email);
    const rows = await asOwner(database, async (client) => (await client.query('select * from registration')).rows);
    expect(JSON.stringify(rows)).not.toContain(person.password);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});
