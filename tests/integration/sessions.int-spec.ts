import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Account, account } from '../support/accounts.js';
import type { Loose } from '../support/graphql.js';
import { asOwner } from '../support/people.js';
import { signIn, signInWithCode } from '../support/sign-in.js';
import { type World, world } from '../support/world.js';

const SESSIONS = '{ viewer { sessions { id device createdAt lastSeenAt expiresAt current } } }';
const REVOKE = `mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { __typename
  ... on RevokeSessionSuccess { revokedAt } } }`;
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInSuccess { token } } }';

let here: World;
beforeAll(async () => void (here = await world(0)));
afterAll(() => here?.close());

const tokenOf = async (person: Account) => String((await signIn(here.api, person))['token']);
const isOpen = async (token: string) => (await here.api.gql('{ viewer { email } }', {}, token)).data.viewer !== null;
const sessions = async (token: string) =>
  (await here.api.gql(SESSIONS, {}, token)).data.viewer?.['sessions'] as unknown as Loose[];

/** Lets a session's time pass. */
const unused = (person: Account, minutes: number) =>
  asOwner(here.database, (client) =>
    client.query(
      `update session set last_seen_at = last_seen_at - make_interval(mins => $2) where person_id = $1 and revoked_at is null`,
      [person.personId, minutes],
    ),
  );

describe('the sessions of a person', () => {
  it('are listed with the device, the one in use first', async () => {
    const person = await account(here.database);
    const { email, password } = person;
    await here.api.send({ query: SIGN_IN, variables: { input: { email, password } } }, { 'user-agent': FIREFOX });
    const token = await tokenOf(person);
    const listed = await sessions(token);
    expect(listed.map(({ device, current }) => [device, current])).toEqual([
      ['', true],
      ['Firefox on Windows', false],
    ]);
    const [{ createdAt, expiresAt }] = listed as [Loose];
    const hours = (Date.parse(expiresAt as string) - Date.parse(createdAt as string)) / 3_600_000;
    expect(hours).toBeCloseTo(12, 2);
  });

  it('can be ended one by one, and by nobody else', async () => {
    const person = await account(here.database);
    const [mine, other] = [await tokenOf(person), await tokenOf(person)];
    const sessionId = (await sessions(other))[0]?.['id'];
    const stranger = await tokenOf(await account(here.database));
    const revoke = async (token: string) =>
      (await here.api.gql(REVOKE, { input: { sessionId } }, token)).data.revokeSession;
    expect((await revoke(stranger))?.['__typename']).toBe('NotFound');
    expect(await isOpen(other)).toBe(true);
    expect((await revoke(mine))?.['__typename']).toBe('RevokeSessionSuccess');
    expect([await isOpen(mine), await isOpen(other)]).toEqual([true, false]);
    expect((await revoke(mine))?.['__typename']).toBe('NotFound');
  });

  it('can all be ended but the one in use', async () => {
    const person = await account(here.database);
    const mine = await tokenOf(person);
    const others = [await tokenOf(person), await tokenOf(person)];
    const { data } = await here.api.gql('mutation { revokeOtherSessions { count } }', {}, mine);
    expect(data.revokeOtherSessions).toEqual({ count: 2 });
    expect(await Promise.all([mine, ...others].map(isOpen))).toEqual([true, false, false]);
    expect(await sessions(mine)).toHaveLength(1);
  });
});

describe('the end of a session', () => {
  const SIGN_OUT = 'mutation { signOut { signedOutAt } }';
  const signOut = async (token: string) =>
    String((await here.api.gql(SIGN_OUT, {}, token)).data.signOut?.['signedOutAt']);
  const ends = ({ personId }: Account) =>
    asOwner(here.database, async (client) => {
      const { rows } = await client.query<{ action: string }>(
        `select action from audit_leaf where tenant_id = $1 and person_id = $1 and action ~ 'signOut|revoke' order by recorded_at`,
        [personId],
      );
      return rows.map(({ action }) => action);
    });

  it('is on record whenever its person brings it about', async () => {
    const person = await account(here.database);
    const [mine, other] = [await tokenOf(person), await tokenOf(person), await tokenOf(person)];
    await here.api.gql(REVOKE, { input: { sessionId: (await sessions(other))[0]?.['id'] } }, mine);
    await here.api.gql('mutation { revokeOtherSessions { count } }', {}, mine);
    await signOut(mine);
    expect(await ends(person)).toEqual(['revokeSession', 'revokeOtherSessions', 'signOut']);
  });

  it('is told, and changed no more, to whoever signs out of one that is over', async () => {
    const person = await account(here.database);
    const [left, expired] = [await tokenOf(person), await tokenOf(person)];
    const first = await signOut(left);
    expect(await signOut(left)).toBe(first);
    await asOwner(here.database, (client) =>
      client.query(
        `update session set expires_at = '2026-01-02T03:04:05Z' where person_id = $1 and revoked_at is null`,
        [person.personId],
      ),
    );
    expect(Date.parse(await signOut(expired))).toBe(Date.parse('2026-01-02T03:04:05Z'));
    expect(await ends(person)).toEqual(['signOut']);
  });
});

describe('a session', () => {
  it('of somebody who buys ends for good when it was not used for half an hour', async () => {
    const person = await account(here.database, { actsFor: 'AUTHORITY', app: true });
    const token = await signInWithCode(here.api, person);
    await unused(person, 29);
    expect(await isOpen(token)).toBe(true);
    await unused(person, 31);
    expect(await isOpen(token)).toBe(false);
    await unused(person, -60);
    expect(await isOpen(token)).toBe(false);
  });

  it('of a supplier may rest, until its hours are over', async () => {
    const person = await account(here.database, { actsFor: 'SUPPLIER' });
    const token = await tokenOf(person);
    await unused(person, 300);
    expect(await isOpen(token)).toBe(true);
    await asOwner(here.database, (client) =>
      client.query(`update session set expires_at = clock_timestamp() where person_id = $1`, [person.personId]),
    );
    expect(await isOpen(token)).toBe(false);
  });

  it('is noted as seen at most once a minute', async () => {
    const person = await account(here.database);
    const token = await tokenOf(person);
    const seen = async () =>
      asOwner(here.database, async (client) => {
        const { rows } = await client.query('select last_seen_at, xmin from session where person_id = $1', [
          person.personId,
        ]);
        return JSON.stringify(rows);
      });
    const first = await seen();
    await isOpen(token);
    expect(await seen()).toBe(first);
    await unused(person, 2);
    const [{ lastSeenAt }] = (await sessions(token)) as [Loose];
    expect(Date.now() - Date.parse(lastSeenAt as string)).toBeLessThan(60_000);
  });

  it('costs one statement to recognise', async () => {
    const token = await tokenOf(await account(here.database, { actsFor: 'SUPPLIER' }));
    here.api.statements.length = 0;
    await here.api.gql('{ viewer { secondFactorMissing } }', {}, token);
    expect(here.api.statements.filter((sql) => !/begin|commit|set_config/i.test(sql))).toHaveLength(1);
  });
});
