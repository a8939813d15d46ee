import 'reflect-metadata';

import { execFileSync, spawnSync } from 'node:child_process';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { passwordHash } from '@commonweal/auth';

import { type AuditLog, auditLog, checked } from '../support/audit-log.js';
import { asOwner, type SignedInPerson, signedIn } from '../support/people.js';
import { procurement } from '../support/procurement.js';
import { type World, world } from '../support/world.js';

const [NAME, PASSWORD] = ['Myfanwy Zebediah', 'a password for a test'];
const ERASE = `mutation ($input: EraseMyselfInput!) { eraseMyself(input: $input) { __typename
  ... on EraseMyselfSuccess { erasedAt } ... on UserError { message path } } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`;

let here: World;
let log: AuditLog;
let person: SignedInPerson;

beforeAll(async () => {
  here = await world(0);
  log = auditLog(here.database);
});
beforeEach(async () => {
  person = await signedIn(here.database);
  const hash = await passwordHash(PASSWORD);
  await sql('update person set name = $1, password_hash = $2 where id = $3', [NAME, hash, person.personId]);
  await signInAgain();
  await procurement(here.api, person).draft();
});
afterAll(async () => {
  await log?.close();
  await here?.close();
});

const sql = async (text: string, values: unknown[] = []) =>
  asOwner(here.database, async (client) => (await client.query(text, values)).rows as Record<string, unknown>[]);
const addressOf = ({ personId }: SignedInPerson) => `${personId}@example.org`;
const signInAgain = () =>
  here.api.gql(SIGN_IN, { input: { email: addressOf(person), password: PASSWORD } }).then(({ data }) => data.signIn);
const erase = async (email: string) =>
  (await here.api.gql(ERASE, { input: { email } }, person.token)).data['eraseMyself'];

/** The tables that have a text in any of their columns. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await sql(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await sql(`select 1 from ${String(name)} t where t::text ilike $1 limit 1`, [`%${text}%`]);
    if (rows.length > 0) found.push(String(name));
  }
  return found.toSorted();
}

describe('a person who erases themselves', () => {
  it('leaves neither name nor address nor salt anywhere, and a tree that verifies', async () => {
    expect(await tablesWith(NAME)).toContain('person');
    await log.sequenceAll();
    const before = await log.dump();

    expect(await erase(` ${addressOf(person).toUpperCase()} `)).toMatchObject({ __typename: 'EraseMyselfSuccess' });
    expect([await tablesWith(NAME), await tablesWith(addressOf(person))]).toEqual([[], []]);
    expect(await sql('select 1 from audit_salt where person_id = $1', [person.personId])).toEqual([]);

    await log.sequenceAll();
    const after = await log.dump();
    expect(after.slice(1, before.length)).toEqual(before.slice(1));
    expect(checked(after, log.anchors()).faults).toEqual([]);
    const done = await sql('select action from audit_leaf where person_id = $1 order by recorded_at', [
      person.personId,
    ]);
    expect(done.map(({ action }) => action)).toEqual(['signIn', 'importNotice', 'eraseMyself']);
  });

  it('is signed out, and cannot sign in again', async () => {
    await erase(addressOf(person));
    const { data } = await here.api.gql('{ viewer { email } }', {}, person.token);
    expect(data.viewer).toBeNull();
    expect(await signInAgain()).toEqual({ __typename: 'SignInRefused' });
  });

  it('signs in again first when the session is older than half an hour, whatever address is typed', async () => {
    await sql(
      `update session set created_at = now() - interval '31 minutes', second_factor_at = now() - interval '31 minutes'
       where person_id = $1`,
      [person.personId],
    );
    expect(await erase(addressOf(person))).toMatchObject({ __typename: 'FreshSignInNeeded', path: [] });
    expect(await tablesWith(NAME)).toContain('person');
    await sql('update session set second_factor_at = now() where person_id = $1', [person.personId]);
    expect(await erase(addressOf(person))).toMatchObject({ __typename: 'EraseMyselfSuccess' });
  });

  it('is asked to type the address, so that it does not happen by a slip', async () => {
    expect(await erase('somebody@example.org')).toMatchObject({ __typename: 'InvalidInput' });
    expect(await tablesWith(NAME)).toContain('person');
    await erase(addressOf(person));
  });
});

it('lets an operator erase a person who asked for it', async () => {
  const env = { PATH: process.env['PATH'], DATABASE_OWNER_URL: here.database.owner };
  const run = () =>
    execFileSync(process.execPath, ['apps/api/dist/erase-person.js', addressOf(person)], { env, encoding: 'utf8' });
  expect(run()).toBe(`The person is erased; their id is ${person.personId}.\n`);
  expect([await tablesWith(NAME), await tablesWith(addressOf(person))]).toEqual([[], []]);
  const [leaf] = await sql(`select person_id, object_id from audit_leaf where action = 'erasePerson'`);
  expect(leaf).toEqual({ person_id: null, object_id: person.personId });
  expect(run).toThrow();
}, 60_000);

it('tells an operator in a sentence why the last who looks after people is not erased', async () => {
  await sql(
    'insert into membership (tenant_id, person_id, roles) select tenant_id, $1, $2 from membership where person_id = $3',
    [...[here.lead.personId, ['OBSERVER'], person.personId]],
  );
  const env = { PATH: process.env['PATH'], DATABASE_OWNER_URL: here.database.owner };
  const words = ['apps/api/dist/erase-person.js', addressOf(person)];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { env, encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({
    ...{ status: 1, stdout: '' },
    stderr:
      'Nobody would be left who looks after the people of one of their organisations: let somebody else do it first.\n',
  });
}, 60_000);
