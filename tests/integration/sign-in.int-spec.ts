import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { account, PASSWORD } from '../support/accounts.js';
import { asOwner } from '../support/people.js';
import { confirm, newTotpSecret, signIn as signInAs, totpCode } from '../support/sign-in.js';
import { type World, world } from '../support/world.js';

let here: World;
beforeAll(async () => void (here = await world(1)));
afterAll(() => here?.close());

const signIn = (email: string, password: string) => signInAs(here.api, { email, password });
const viewer = async (token?: string) => (await here.api.gql('{ viewer { email } }', {}, token)).data.viewer;

describe('signing in', () => {
  it('opens a session that lasts until it is ended', async () => {
    const { email } = await account(here.database);
    const session = await signIn(` ${email.toUpperCase()} `, PASSWORD);
    expect(session).toMatchObject({ __typename: 'SignInSuccess', viewer: { email, organisations: [] } });
    const token = session['token'] as string;
    expect(await viewer(token)).toEqual({ email });
    await here.api.gql('mutation { signOut { signedOutAt } }', {}, token);
    expect(await viewer(token)).toBeNull();
  });

  it('says the same of a wrong password and of an unknown address', async () => {
    const wrong = await signIn((await account(here.database)).email, 'not the password');
    const unknown = await signIn('nobody@example.org', PASSWORD);
    expect(wrong).toMatchObject({ __typename: 'SignInRefused', path: [], retryAt: null });
    expect(unknown).toEqual(wrong);
  });

  it('ends the session that the browser still had, so that no secret outlives a sign-in', async () => {
    const { email } = await account(here.database);
    const before = (await signIn(email, PASSWORD))['token'] as string;
    const { data } = await here.api.gql(
      `mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInSuccess { token } } }`,
      { input: { email, password: PASSWORD } },
      before,
    );
    expect(await viewer(before)).toBeNull();
    expect(await viewer(data.signIn?.['token'] as string)).toEqual({ email });
  });

  it('stores neither the password nor the secret of the session', async () => {
    const { email } = await account(here.database);
    const token = (await signIn(email, PASSWORD))['token'] as string;
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

describe('signing in with an authenticator app', () => {
  const first = async () => {
    const person = await account(here.database, { actsFor: 'AUTHORITY', app: true });
    return { person, needed: await signIn(person.email, PASSWORD) };
  };
  const now = () => new Date();

  it('takes two steps, and acts for the authority only after the second', async () => {
    const { person, needed } = await first();
    expect(needed).toMatchObject({ __typename: 'SecondFactorNeeded', methods: ['TOTP'] });
    expect(await viewer(needed['challenge'] as string)).toBeNull();
    const done = await confirm(here.api, {
      challenge: String(needed['challenge']),
      totp: totpCode(person.totpSecret, now()),
    });
    expect(done).toMatchObject({
      __typename: 'SignInSuccess',
      viewer: { hasSecondFactor: true, secondFactorMissing: false, organisations: [{ kind: 'AUTHORITY' }] },
    });
  });

  it('takes each code once, and none of an earlier half minute afterwards', async () => {
    const { person, needed } = await first();
    const code = totpCode(person.totpSecret, now());
    expect((await confirm(here.api, { challenge: String(needed['challenge']), totp: code }))['__typename']).toBe(
      'SignInSuccess',
    );
    const again = (await signIn(person.email, PASSWORD))['challenge'] as string;
    expect((await confirm(here.api, { challenge: again, totp: code }))['__typename']).toBe('SignInRefused');
    const earlier = totpCode(person.totpSecret, new Date(Date.now() - 30_000));
    expect((await confirm(here.api, { challenge: again, totp: earlier }))['__typename']).toBe('SignInRefused');
  });

  it('takes one of two copies of a code that arrive at once', async () => {
    const { person, needed } = await first();
    const other = (await signIn(person.email, PASSWORD))['challenge'] as string;
    const totp = totpCode(person.totpSecret, now());
    const both = await Promise.all(
      [needed['challenge'] as string, other].map((challenge) => confirm(here.api, { challenge, totp })),
    );
    expect(both.map((each) => each['__typename']).toSorted()).toEqual(['SignInRefused', 'SignInSuccess']);
  });

  it('ends an attempt after five wrong codes, so that the password is asked for again', async () => {
    const { person, needed } = await first();
    const challenge = needed['challenge'] as string;
    const other = newTotpSecret();
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect((await confirm(here.api, { challenge, totp: totpCode(other, now()) }))['__typename']).toBe(
        'SignInRefused',
      );
    const right = await confirm(here.api, { challenge, totp: totpCode(person.totpSecret, now()) });
    expect(right).toMatchObject({ __typename: 'ChallengeEnded', path: ['challenge'] });
  });

  it('wants exactly one kind of code, and a challenge that was given', async () => {
    const { needed } = await first();
    const challenge = needed['challenge'] as string;
    expect((await confirm(here.api, { challenge }))['__typename']).toBe('InvalidInput');
    expect((await confirm(here.api, { challenge, totp: '123456', recoveryCode: 'x' }))['__typename']).toBe(
      'InvalidInput',
    );
    expect((await confirm(here.api, { challenge: 'invented', totp: '123456' }))['__typename']).toBe('ChallengeEnded');
  });

  it('opens one session for a challenge', async () => {
    const { person, needed } = await first();
    const challenge = needed['challenge'] as string;
    await confirm(here.api, { challenge, totp: totpCode(person.totpSecret, now()) });
    const next = totpCode(person.totpSecret, new Date(Date.now() + 30_000));
    expect((await confirm(here.api, { challenge, totp: next }))['__typename']).toBe('ChallengeEnded');
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
      { scheme: 'GB-COH', value: 'no number' },
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
