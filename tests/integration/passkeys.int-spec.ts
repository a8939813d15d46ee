import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Account, account, type AccountWishes } from '../support/accounts.js';
import { Authenticator } from '../support/authenticator.js';
import type { Loose } from '../support/graphql.js';
import { asOwner } from '../support/people.js';
import { signIn, SIGNED_IN } from '../support/sign-in.js';
import { type World, world } from '../support/world.js';

const PAGE = { origin: 'http://localhost:4100' };
const BEGIN = `mutation { beginPasskeyRegistration { __typename ... on BeginPasskeyRegistrationSuccess { options } } }`;
const REGISTER = `mutation ($input: RegisterPasskeyInput!) { registerPasskey(input: $input) { __typename
  ... on RegisterPasskeySuccess { token recoveryCodes passkey { id name lastUsedAt } viewer { hasSecondFactor
    secondFactors { passkeys { name } } organisations { kind } } } ... on UserError { message path } } }`;
const BEGIN_SIGN_IN = 'mutation { beginPasskeySignIn { challenge options expiresAt } }';
const SIGN_IN = `mutation ($input: SignInWithPasskeyInput!) { signInWithPasskey(input: $input) { ${SIGNED_IN}
  ... on ChallengeEnded { message } } }`;
const PASSKEYS = '{ viewer { secondFactors { passkeys { id name lastUsedAt } } } }';

let here: World;
beforeAll(async () => void (here = await world(0)));
afterAll(() => here?.close());

const ask = async (document: string, token?: string, input?: object): Promise<Loose> =>
  Object.values((await here.api.gql(document, input ? { input } : {}, token)).data)[0] as Loose;
const tokenOf = async (person: Account) => String((await signIn(here.api, person))['token']);

async function register(token: string, device = new Authenticator(), circumstances: object = {}) {
  const options = String((await ask(BEGIN, token))['options']);
  const response = device.create(options, { ...PAGE, ...circumstances });
  return { device, response, done: await ask(REGISTER, token, { name: 'Work laptop', response }) };
}

/** A person with one passkey. */
async function withPasskey(wishes: AccountWishes = {}) {
  const person = await account(here.database, wishes);
  const before = await tokenOf(person);
  const { device, done } = await register(before);
  return { person, before, device, done, token: String(done['token']) };
}

async function signInWith(device: Authenticator, circumstances: object = {}): Promise<Loose> {
  const { challenge, options } = await ask(BEGIN_SIGN_IN);
  const response = device.get(String(options), { ...PAGE, ...circumstances });
  return ask(SIGN_IN, undefined, { challenge, response });
}

describe('registering a passkey', () => {
  it('makes the session count as confirmed, under a new secret, and gives recovery codes', async () => {
    const { before, done } = await withPasskey({ actsFor: 'AUTHORITY' });
    expect(done).toMatchObject({
      ...{ __typename: 'RegisterPasskeySuccess', passkey: { name: 'Work laptop', lastUsedAt: null } },
      viewer: { hasSecondFactor: true, organisations: [{ kind: 'AUTHORITY' }] },
    });
    expect(done['recoveryCodes']).toHaveLength(10);
    expect(await ask(PASSKEYS, before)).toBeNull();
  });

  it('takes several, each by its name, which can be changed; one can be taken away', async () => {
    const { token } = await withPasskey();
    const { done } = await register(token);
    const second = String(done['token']);
    expect(done['recoveryCodes']).toBeNull();
    const passkeyId = done['passkey']?.['id'];
    await ask('mutation ($input: RenamePasskeyInput!) { renamePasskey(input: $input) { __typename } }', second, {
      passkeyId,
      name: 'Phone',
    });
    const names = async () =>
      ((await ask(PASSKEYS, second))['secondFactors']?.['passkeys'] as unknown as Loose[]).map(({ name }) => name);
    expect(await names()).toEqual(['Work laptop', 'Phone']);
    await ask('mutation ($input: RemovePasskeyInput!) { removePasskey(input: $input) { __typename } }', second, {
      passkeyId,
    });
    expect(await names()).toEqual(['Work laptop']);
  });

  it.each([
    ['another site asked', { origin: 'https://elsewhere.example' }],
    ['the device did not verify its user', { userVerified: false }],
  ])('is refused when %s', async (_, circumstances) => {
    const token = await tokenOf(await account(here.database));
    const { done } = await register(token, new Authenticator(), circumstances);
    expect(done).toMatchObject({ __typename: 'PasskeyRefused', path: ['response'] });
  });

  it('takes an answer once, of whoever was asked', async () => {
    const { token, response } = await (async () => {
      const mine = await tokenOf(await account(here.database));
      return { token: mine, ...(await register(mine)) };
    })();
    const stranger = await tokenOf(await account(here.database));
    const again = { name: 'Again', response };
    expect((await here.api.gql(REGISTER, { input: again }, token)).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    expect((await ask(REGISTER, stranger, again))['__typename']).toBe('ChallengeEnded');
    const options = String((await ask(BEGIN, stranger))['options']);
    const other = new Authenticator().create(options, PAGE);
    const another = await tokenOf(await account(here.database));
    expect((await ask(REGISTER, another, { name: 'x', response: other }))['__typename']).toBe('ChallengeEnded');
  });

  it('takes a device for one person only', async () => {
    const { device } = await withPasskey();
    const { done } = await register(await tokenOf(await account(here.database)), device);
    expect(done['__typename']).toBe('PasskeyRefused');
  });

  it.each(['', 'null', '{}', '{"id":"x","response":{"clientDataJSON":"e30"}}'])(
    'refuses what no browser would send: %s',
    async (response) => {
      const token = await tokenOf(await account(here.database));
      expect((await ask(REGISTER, token, { name: 'x', response }))['__typename']).toBe('PasskeyRefused');
    },
  );
});

describe('signing in with a passkey', () => {
  it('shows both factors at once, without saying who it is beforehand', async () => {
    const { person, device, token } = await withPasskey({ actsFor: 'AUTHORITY' });
    expect(await signInWith(device)).toMatchObject({
      __typename: 'SignInSuccess',
      viewer: { email: person.email, hasSecondFactor: true, organisations: [{ kind: 'AUTHORITY' }] },
    });
    const [passkey] = (await ask(PASSKEYS, token))['secondFactors']?.['passkeys'] as unknown as Loose[];
    expect(passkey?.['lastUsedAt']).not.toBeNull();
  });

  it('is what a password alone leads to, once there is a passkey', async () => {
    const { person } = await withPasskey();
    expect(await signIn(here.api, person)).toMatchObject({ methods: ['PASSKEY', 'RECOVERY_CODE'] });
  });

  it.each([
    ['another site asked', { origin: 'https://elsewhere.example' }],
    ['the device did not verify its user', { userVerified: false }],
    ['the key says that it was used less often than before', { count: 1 }],
  ])('is refused when %s', async (_, circumstances) => {
    const { device } = await withPasskey();
    await signInWith(device);
    expect(await signInWith(device, circumstances)).toMatchObject({ __typename: 'SignInRefused', retryAt: null });
  });

  it('is refused for a device that nobody has registered, and after it was taken away', async () => {
    expect((await signInWith(new Authenticator()))['__typename']).toBe('SignInRefused');
    const { device, person } = await withPasskey();
    await asOwner(here.database, (client) =>
      client.query('delete from passkey where person_id = $1', [person.personId]),
    );
    expect((await signInWith(device))['__typename']).toBe('SignInRefused');
  });

  it('takes an answer once, and to its own challenge', async () => {
    const { device } = await withPasskey();
    const [first, second] = [await ask(BEGIN_SIGN_IN), await ask(BEGIN_SIGN_IN)];
    const response = device.get(String(first['options']), PAGE);
    const sent = (challenge: unknown) => ask(SIGN_IN, undefined, { challenge, response });
    expect((await sent(second['challenge']))['__typename']).toBe('SignInRefused');
    expect((await sent(first['challenge']))['__typename']).toBe('SignInSuccess');
    expect((await sent(first['challenge']))['__typename']).toBe('ChallengeEnded');
  });

  it('takes no answer that comes too late', async () => {
    const { device } = await withPasskey();
    const { challenge, options } = await ask(BEGIN_SIGN_IN);
    await asOwner(here.database, (client) => client.query('update challenge set expires_at = clock_timestamp()'));
    const response = device.get(String(options), PAGE);
    expect((await ask(SIGN_IN, undefined, { challenge, response }))['__typename']).toBe('ChallengeEnded');
  });
});

it('stores no secret of the passkey, only what verifies it', async () => {
  const { person } = await withPasskey();
  const { rows } = await asOwner(here.database, (client) =>
    client.query<{ public_key: string; sign_count: string }>('select * from passkey where person_id = $1', [
      person.personId,
    ]),
  );
  expect(rows).toHaveLength(1);
  expect(Buffer.from(rows[0]?.public_key ?? '', 'base64url').length).toBeLessThan(100);
});
