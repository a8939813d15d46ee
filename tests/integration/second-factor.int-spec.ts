import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Account, account, type AccountWishes } from '../support/accounts.js';
import type { Loose } from '../support/graphql.js';
import { asOwner } from '../support/people.js';
import { confirm, signIn, signInWithCode, totpCode } from '../support/sign-in.js';
import { type World, world } from '../support/world.js';

const BEGIN = `mutation { beginTotpEnrolment { __typename ... on BeginTotpEnrolmentSuccess { secret uri expiresAt } } }`;
const ENROL = `mutation ($input: ConfirmTotpEnrolmentInput!) { confirmTotpEnrolment(input: $input) { __typename
  ... on ConfirmTotpEnrolmentSuccess { token expiresAt recoveryCodes viewer { secondFactorMissing hasSecondFactor
    organisations { kind } secondFactors { totp recoveryCodesLeft } } } ... on UserError { message path } } }`;
const REMOVE = 'mutation { removeTotp { __typename ... on RemoveTotpSuccess { secondFactors { totp } } } }';
const REGENERATE = `mutation { regenerateRecoveryCodes { __typename
  ... on RegenerateRecoveryCodesSuccess { recoveryCodes } } }`;
const VIEWER =
  '{ viewer { secondFactorMissing hasSecondFactor organisations { kind } secondFactors { totp recoveryCodesLeft } } }';

let here: World;
beforeAll(async () => void (here = await world(0)));
afterAll(() => here?.close());

const ask = async (document: string, token: string, input?: object): Promise<Loose> =>
  Object.values((await here.api.gql(document, input ? { input } : {}, token)).data)[0] as Loose;
const tokenOf = async (person: Account) => String((await signIn(here.api, person))['token']);
const now = (secret: string, later = 0) => totpCode(secret, new Date(Date.now() + later));

/** A person who has just set an app up; `token` is the session's new secret. */
async function enrolled(wishes: AccountWishes) {
  const person = await account(here.database, wishes);
  const before = await tokenOf(person);
  const secret = String((await ask(BEGIN, before))['secret']);
  const done = await ask(ENROL, before, { code: now(secret) });
  return { person, before, secret, token: String(done['token']), done };
}

describe('whoever acts for an authority', () => {
  it('acts for it in no session without a second factor, and is told that one is missing', async () => {
    const token = await tokenOf(await account(here.database, { actsFor: 'AUTHORITY' }));
    expect(await ask(VIEWER, token)).toEqual({
      ...{ secondFactorMissing: true, hasSecondFactor: false, organisations: [] },
      secondFactors: { totp: false, recoveryCodesLeft: 0 },
    });
    expect((await here.api.gql('{ tenders(first: 1) { totalCount } }', {}, token)).data.tenders?.['totalCount']).toBe(
      0,
    );
  });

  it('acts for it as soon as an app is set up, in the same session with a new secret', async () => {
    const { before, token, done } = await enrolled({ actsFor: 'AUTHORITY' });
    expect(done).toMatchObject({
      __typename: 'ConfirmTotpEnrolmentSuccess',
      viewer: { secondFactorMissing: false, hasSecondFactor: true, organisations: [{ kind: 'AUTHORITY' }] },
    });
    expect(await ask(VIEWER, before)).toBeNull();
    expect(await ask(VIEWER, token)).toMatchObject({ organisations: [{ kind: 'AUTHORITY' }] });
  });

  it('cannot take the last second factor away', async () => {
    const { token } = await enrolled({ actsFor: 'AUTHORITY' });
    expect((await ask(REMOVE, token))['__typename']).toBe('LastSecondFactor');
    expect(await ask(VIEWER, token)).toMatchObject({ secondFactors: { totp: true } });
  });
});

describe('whoever acts for a supplier', () => {
  it('acts for it without a second factor', async () => {
    const token = await tokenOf(await account(here.database, { actsFor: 'SUPPLIER' }));
    expect(await ask(VIEWER, token)).toMatchObject({
      secondFactorMissing: false,
      organisations: [{ kind: 'SUPPLIER' }],
    });
  });

  it('is asked for the second factor once there is one, and may take it away again', async () => {
    const { person, secret, token } = await enrolled({ actsFor: 'SUPPLIER' });
    const needed = await signIn(here.api, person);
    expect(needed).toMatchObject({ __typename: 'SecondFactorNeeded', methods: ['TOTP', 'RECOVERY_CODE'] });
    const used = await confirm(here.api, { challenge: String(needed['challenge']), totp: now(secret) });
    expect(used['__typename']).toBe('SignInRefused');
    const next = await confirm(here.api, { challenge: String(needed['challenge']), totp: now(secret, 30_000) });
    expect(next['__typename']).toBe('SignInSuccess');
    expect(await ask(REMOVE, token)).toMatchObject({ secondFactors: { totp: false } });
    expect((await signIn(here.api, person))['__typename']).toBe('SignInSuccess');
  });
});

describe('setting up an app', () => {
  it('is undone by a wrong code, and by nobody having begun', async () => {
    const token = await tokenOf(await account(here.database));
    expect((await ask(ENROL, token, { code: '000000' }))['__typename']).toBe('ChallengeEnded');
    await ask(BEGIN, token);
    expect(await ask(ENROL, token, { code: '000000' })).toMatchObject({ __typename: 'CodeRefused', path: ['code'] });
    expect(await ask(VIEWER, token)).toMatchObject({ hasSecondFactor: false, secondFactors: { totp: false } });
  });

  it('gives an address for a QR code', async () => {
    const person = await account(here.database);
    const { secret, uri } = (await ask(BEGIN, await tokenOf(person))) as unknown as { secret: string; uri: string };
    expect(new URL(uri).searchParams.get('secret')).toBe(secret);
    expect(decodeURIComponent(uri)).toContain(person.email);
  });

  it('ends the sessions that were opened with less', async () => {
    const person = await account(here.database);
    const [elsewhere, token] = [await tokenOf(person), await tokenOf(person)];
    const secret = String((await ask(BEGIN, token))['secret']);
    await ask(ENROL, token, { code: now(secret) });
    expect(await ask(VIEWER, elsewhere)).toBeNull();
  });

  it('replaces a former app, whose codes are worth nothing then', async () => {
    const { person, secret, token } = await enrolled({});
    const second = String((await ask(BEGIN, token))['secret']);
    const done = await ask(ENROL, token, { code: now(second) });
    expect(done).toMatchObject({ __typename: 'ConfirmTotpEnrolmentSuccess', recoveryCodes: null });
    const challenge = String((await signIn(here.api, person))['challenge']);
    expect((await confirm(here.api, { challenge, totp: now(secret, 30_000) }))['__typename']).toBe('SignInRefused');
    expect((await confirm(here.api, { challenge, totp: now(second, 30_000) }))['__typename']).toBe('SignInSuccess');
  });

  it('needs the second factor that is there already, also in a session from before', async () => {
    const person = await account(here.database);
    const token = await tokenOf(person);
    const { totpSecret } = await account(here.database, { app: true });
    // An app of another session, as if it had been set up while this one stayed open.
    await asOwner(here.database, (client) =>
      client.query(
        `insert into totp_app (person_id, id, sealed_secret, confirmed_at) values ($1, $1, $2, clock_timestamp())`,
        [person.personId, totpSecret],
      ),
    );
    expect((await ask(BEGIN, token))['__typename']).toBe('StrongerSessionNeeded');
    expect((await ask(REMOVE, token))['__typename']).toBe('StrongerSessionNeeded');
    expect((await ask(REGENERATE, token))['__typename']).toBe('StrongerSessionNeeded');
  });

  it('stores the secret sealed, for this person alone', async () => {
    const { person, secret } = await enrolled({});
    const rows = await asOwner(here.database, async (client) => {
      const { rows: found } = await client.query('select * from totp_app where person_id = $1', [person.personId]);
      return JSON.stringify(found);
    });
    expect(rows).toContain(person.personId);
    expect(rows).not.toContain(secret);
  });
});

describe('recovery codes', () => {
  it('are ten, shown once, and stored as hashes', async () => {
    const { person, done } = await enrolled({});
    const codes = done['recoveryCodes'] as unknown as string[];
    expect(new Set(codes).size).toBe(10);
    const rows = await asOwner(here.database, async (client) => {
      const { rows: found } = await client.query('select * from recovery_code where person_id = $1', [person.personId]);
      return JSON.stringify(found);
    });
    for (const code of codes) expect(rows).not.toContain(code);
  });

  it('open a session once each', async () => {
    const { person, done } = await enrolled({ actsFor: 'AUTHORITY' });
    const [recoveryCode = ''] = done['recoveryCodes'] as unknown as string[];
    const use = async () =>
      confirm(here.api, { challenge: String((await signIn(here.api, person))['challenge']), recoveryCode });
    expect(await use()).toMatchObject({ __typename: 'SignInSuccess', viewer: { hasSecondFactor: true } });
    expect((await use())['__typename']).toBe('SignInRefused');
  });

  it('are void once there are new ones', async () => {
    const { person, token, done } = await enrolled({});
    const [former = ''] = done['recoveryCodes'] as unknown as string[];
    const fresh = (await ask(REGENERATE, token))['recoveryCodes'] as unknown as string[];
    expect(await ask(VIEWER, token)).toMatchObject({ secondFactors: { recoveryCodesLeft: 10 } });
    const challenge = String((await signIn(here.api, person))['challenge']);
    expect((await confirm(here.api, { challenge, recoveryCode: former }))['__typename']).toBe('SignInRefused');
    expect((await confirm(here.api, { challenge, recoveryCode: String(fresh[0]) }))['__typename']).toBe(
      'SignInSuccess',
    );
  });
});

it('secrets are never kept: a mutation that gives or takes one refuses an Idempotency-Key', async () => {
  const person = await account(here.database, { app: true });
  const token = await signInWithCode(here.api, person);
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': 'a-key' };
  for (const document of ['mutation { regenerateRecoveryCodes { __typename } }', BEGIN, REMOVE]) {
    const { answer } = await here.api.send({ query: document }, headers);
    expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  }
  const kept = await asOwner(here.database, (client) => client.query('select 1 from keyed_request'));
  expect(kept.rowCount).toBe(0);
});
