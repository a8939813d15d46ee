import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { passwordHash } from '../../libs/platform/auth/src/password.js';
import { asOwner } from '../support/people.js';
import { type World, world } from '../support/world.js';

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename
  ... on SignInSuccess { token expiresAt viewer { email person { name } organisations { name } } } ... on SignInRefused { message path } } }`;
const PASSWORD = 'a long enough password';

let here: World;
beforeAll(async () => void (here = await world(1)));
afterAll(() => here?.close());

/** A person with the password above. */
async function person(): Promise<string> {
  const email = `${randomUUID()}@example.org`;
  const hash = await passwordHash(PASSWORD);
  await asOwner(here.database, (client) =>
    client.query("insert into person (id, email, name, password_hash) values ($1, $2, 'Ffion Hughes', $3)", [
      randomUUID(),
      email,
      hash,
    ]),
  );
  return email;
}

const signIn = async (email: string, password: string) =>
  (await here.api.gql(SIGN_IN, { input: { email, password } })).data.signIn;
const viewer = async (token?: string) => (await here.api.gql('{ viewer { email } }', {}, token)).data.viewer;

describe('signing in', () => {
  it('opens a session that lasts until it is ended', async () => {
    const email = await person();
    const session = await signIn(` ${email.toUpperCase()} `, PASSWORD);
    expect(session).toMatchObject({
      __typename: 'SignInSuccess',
      viewer: { email, person: { name: 'Ffion Hughes' }, organisations: [] },
    });
    const token = session?.['token'] as string;
    expect(await viewer(token)).toEqual({ email });
    await here.api.gql('mutation { signOut { signedOutAt } }', {}, token);
    expect(await viewer(token)).toBeNull();
  });

  it('says the same of a wrong password and of an unknown address', async () => {
    const wrong = await signIn(await person(), 'not the password');
    const unknown = await signIn('nobody@example.org', PASSWORD);
    expect(wrong?.['__typename']).toBe('SignInRefused');
    expect(unknown).toEqual(wrong);
  });

  it('closes the door after ten failures, even for the right password', async () => {
    const email = await person();
    for (let attempt = 0; attempt < 10; attempt += 1) await signIn(email, 'guess');
    expect((await signIn(email, PASSWORD))?.['__typename']).toBe('SignInRefused');
  });

  it('stores neither the password nor the secret of the session', async () => {
    const email = await person();
    const token = (await signIn(email, PASSWORD))?.['token'] as string;
    const stored = await asOwner(here.database, async (client) => {
      const people = await client.query('select * from person where email = $1', [email]);
      return JSON.stringify([people.rows, (await client.query('select * from session')).rows]);
    });
    expect(stored).not.toContain(PASSWORD);
    expect(stored).not.toContain(token);
  });

  it('shows nobody as the viewer without a session or with an invented one', async () => {
    expect(await viewer()).toBeNull();
    expect(await viewer('an-invented-token-of-good-length-0000')).toBeNull();
  });
});

describe('registering a supplier', () => {
  const REGISTER = `mutation ($input: RegisterSupplierInput!) { registerSupplier(input: $input) { __typename
    ... on RegisterSupplierSuccess { organisation { name kind supplierKind identifiers { scheme value } } } ... on InvalidInput { faults { path } } } }`;
  const register = async (input: object, token = here.suppliers[0]?.token) => here.api.gql(REGISTER, { input }, token);

  it('makes the person who registers it act for it', async () => {
    const identifiers = [{ scheme: 'GB-CHC', value: '1234567' }];
    const { data } = await register({ name: 'Estuary Neighbours', supplierKind: 'VCSE', identifiers });
    expect(data.registerSupplier).toEqual({
      __typename: 'RegisterSupplierSuccess',
      organisation: { name: 'Estuary Neighbours', kind: 'SUPPLIER', supplierKind: 'VCSE', identifiers },
    });
    const mine = await here.api.gql('{ viewer { organisations { name } } }', {}, here.suppliers[0]?.token);
    expect(mine.data.viewer?.['organisations']).toContainEqual({ name: 'Estuary Neighbours' });
  });

  it('takes an identifier once', async () => {
    const identifiers = [{ scheme: 'GB-COH', value: '01234567' }];
    await register({ name: 'First', supplierKind: 'BUSINESS', identifiers });
    const { data } = await register({ name: 'Second', supplierKind: 'BUSINESS', identifiers });
    expect(data.registerSupplier?.['__typename']).toBe('IdentifierTaken');
  });

  it('names every fault', async () => {
    const identifiers = [
      { scheme: 'GB-COH', value: '12' },
      { scheme: 'XX', value: '1' },
    ];
    const { data } = await register({ name: ' ', supplierKind: 'VCSE', identifiers });
    expect(data.registerSupplier?.['faults']?.map((fault) => fault['path'])).toEqual([
      '$.name',
      '$.identifiers[0].value',
      '$.identifiers[1].scheme',
    ]);
  });

  it('needs a session', async () => {
    const { errors } = await here.api.gql(REGISTER, { input: { name: 'X', supplierKind: 'VCSE' } });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
