import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { account } from '../support/accounts.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { type Loose, startApi, type TestApi } from '../support/graphql.js';
import { IdentityProvider, type Subject } from '../support/identity-provider.js';
import { asOwner } from '../support/people.js';
import { confirm, NEEDED, signIn as signInAs, SIGNED_IN, totpCode } from '../support/sign-in.js';

const BACK = 'http://localhost:4100/sign-in/callback';
const BEGIN = `mutation ($input: BeginProviderSignInInput!) { beginProviderSignIn(input: $input) { __typename
  ... on BeginProviderSignInSuccess { challenge authorizationUrl } ... on InvalidInput { faults { path } } } }`;
const FINISH = `mutation ($input: SignInWithProviderInput!) { signInWithProvider(input: $input) { ${SIGNED_IN} ${NEEDED}
  ... on ChallengeEnded { message } ... on AddressNotVerified { message } } }`;

let database: TestDatabase;
let service: IdentityProvider;
let api: TestApi;
beforeAll(async () => {
  [database, service] = await Promise.all([testDatabase(), IdentityProvider.start(BACK)]);
  api = await startApi(database, { signIn: { providers: [service.settings()] } });
}, 60_000);
afterAll(async () => {
  await api?.close();
  await service?.stop();
  await database?.drop();
});

const ask = async (document: string, input: object): Promise<Loose> =>
  Object.values((await api.gql(document, { input })).data)[0] as Loose;
const begin = (redirectUri = BACK, provider = 'directory') => ask(BEGIN, { provider, redirectUri });
const finish = (challenge: unknown, callbackUrl: string) => ask(FINISH, { challenge, callbackUrl });

/** Signs in as somebody whom the service knows. */
async function signIn(subject: Subject): Promise<Loose> {
  const { challenge, authorizationUrl } = await begin();
  return finish(challenge, await service.visit(String(authorizationUrl), subject));
}
const stranger = (): Required<Omit<Subject, 'amr'>> => ({
  ...{ sub: randomUUID(), email: `${randomUUID()}@example.org` },
  ...{ email_verified: true, name: 'Nia Lloyd' },
});
const people = (email: string) =>
  asOwner(database, async (client) => (await client.query('select * from person where email = $1', [email])).rowCount);

/** Who has no password is not let in by anything that stands for one. */
const byPasswordAlone = async (email: string) => {
  const ended = [];
  for (const password of ['', 'none', 'nobody signs in with this, whatever they type'])
    ended.push((await signInAs(api, { email, password }))['__typename']);
  return ended;
};

describe('signing in through another service', () => {
  it('is offered by name', async () => {
    const { data } = await api.gql('{ identityProviders { key label } }');
    expect(data.identityProviders).toEqual([{ key: 'directory', label: 'Council directory' }]);
  });

  it('leads to whoever has the address that the service has verified', async () => {
    const { email } = await account(database, { actsFor: 'SUPPLIER' });
    const subject = { ...stranger(), email: email.toUpperCase() };
    expect(await signIn(subject)).toMatchObject({ __typename: 'SignInSuccess', viewer: { email } });
    expect(await people(email)).toBe(1);
  });

  it('makes an account for an address that nobody has here', async () => {
    const subject = stranger();
    expect(await signIn(subject)).toMatchObject({ __typename: 'SignInSuccess', viewer: { email: subject.email } });
    expect(await people(subject.email)).toBe(1);
    const byPassword = await byPasswordAlone(subject.email);
    expect(byPassword).toEqual(['SignInRefused', 'SignInRefused', 'SignInRefused']);
  });

  it.each([
    ['says nothing of the address', { email_verified: undefined }],
    ['has not verified the address', { email_verified: false }],
    ['knows no address', { email: undefined }],
    ['knows no proper address', { email: 'nia' }],
  ])('leads nowhere when the service %s', async (_, differs) => {
    const { email } = await account(database);
    const subject = Object.fromEntries(
      Object.entries({ ...stranger(), email, ...differs }).filter(([, value]) => value !== undefined),
    ) as unknown as Subject;
    expect((await signIn(subject))['__typename']).toBe('AddressNotVerified');
  });

  it('stays linked to the same person when the address changes there', async () => {
    const first = stranger();
    await signIn(first);
    const again = await signIn({ ...first, email: (await account(database)).email, email_verified: false });
    expect(again).toMatchObject({ __typename: 'SignInSuccess', viewer: { email: first.email } });
  });
});

describe('a service that does not answer', () => {
  it('is said so when somebody sets out to it', async () => {
    const gone = await IdentityProvider.start(BACK);
    await gone.stop();
    const other = await startApi(database, { signIn: { providers: [gone.settings()] } });
    const { data, errors } = await other.gql(BEGIN, { input: { provider: 'directory', redirectUri: BACK } });
    await other.close();
    expect({ data, errors }).toEqual({
      data: { beginProviderSignIn: { __typename: 'ProviderUnreachable' } },
      errors: undefined,
    });
  });

  it('is said so when it falls silent while somebody is there', async () => {
    const passing = await IdentityProvider.start(BACK);
    const other = await startApi(database, { signIn: { providers: [passing.settings()] } });
    const asked = async (document: string, input: object) =>
      Object.values((await other.gql(document, { input })).data)[0] as Loose;
    const { challenge, authorizationUrl } = await asked(BEGIN, { provider: 'directory', redirectUri: BACK });
    const callbackUrl = await passing.visit(String(authorizationUrl), stranger());
    await passing.stop();
    const ended = await asked(FINISH, { challenge, callbackUrl });
    await other.close();
    expect(ended['__typename']).toBe('ProviderUnreachable');
  });
});

describe('a second factor of the service', () => {
  it('counts when it is one of those that the operator accepts', async () => {
    const { email } = await account(database, { actsFor: 'AUTHORITY' });
    expect(await signIn({ ...stranger(), email, amr: ['pwd', 'mfa'] })).toMatchObject({
      viewer: { hasSecondFactor: true, secondFactorMissing: false, organisations: [{ kind: 'AUTHORITY' }] },
    });
  });

  it('does not count when it is another one: the session acts for no authority', async () => {
    const { email } = await account(database, { actsFor: 'AUTHORITY' });
    expect(await signIn({ ...stranger(), email, amr: ['pwd'] })).toMatchObject({
      viewer: { hasSecondFactor: false, secondFactorMissing: true, organisations: [] },
    });
  });

  it('is asked for here when the service has none and the person has', async () => {
    const { email, totpSecret } = await account(database, { actsFor: 'AUTHORITY', app: true });
    const needed = await signIn({ ...stranger(), email });
    expect(needed).toMatchObject({ __typename: 'SecondFactorNeeded', methods: ['TOTP'] });
    const done = await confirm(api, { challenge: String(needed['challenge']), totp: totpCode(totpSecret, new Date()) });
    expect(done).toMatchObject({ viewer: { email, hasSecondFactor: true } });
  });
});

describe('an answer of the service', () => {
  it('is taken once, and from the browser that began', async () => {
    const mine = await begin();
    const theirs = await begin();
    const back = await service.visit(String(mine['authorizationUrl']), stranger());
    expect((await finish(theirs['challenge'], back))['__typename']).toBe('SignInRefused');
    expect((await finish('invented', back))['__typename']).toBe('ChallengeEnded');
    expect((await finish(mine['challenge'], back))['__typename']).toBe('SignInSuccess');
    expect((await finish(mine['challenge'], back))['__typename']).toBe('ChallengeEnded');
  });

  it.each([
    ['is forged', (back: string) => back.replace(/code=[^&]+/, 'code=forged')],
    ['has another state', (back: string) => back.replace(/state=[^&]+/, 'state=other')],
    ['came to another address', (back: string) => back.replace('localhost:4100', 'localhost:4200')],
    ['is a refusal', () => `${BACK}?error=access_denied&state=x`],
    ['is no address', () => 'nowhere'],
  ])('is refused when it %s', async (_, change) => {
    const { challenge, authorizationUrl } = await begin();
    const back = await service.visit(String(authorizationUrl), stranger());
    expect((await finish(challenge, change(back)))['__typename']).toBe('SignInRefused');
  });
});

describe('beginning at another service', () => {
  it('sends the person there with PKCE, a state and a nonce, none of which they are told', async () => {
    const { authorizationUrl } = await begin();
    const asked = new URL(String(authorizationUrl)).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce']) expect(asked.get(name)?.length).toBeGreaterThan(30);
    expect(asked.get('redirect_uri')).toBe(BACK);
  });

  it.each(['http://elsewhere.example/callback', 'http://localhost:4100/a?b=c', 'http://localhost:41000/x', 'nowhere'])(
    'sends nobody back to %s',
    async (redirectUri) => {
      expect(await begin(redirectUri)).toMatchObject({ faults: [{ path: '$.redirectUri' }] });
    },
  );

  it('knows only the services that the operator has set', async () => {
    expect(await begin(BACK, 'other')).toMatchObject({ faults: [{ path: '$.provider' }] });
  });
});
