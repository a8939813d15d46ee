import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { testDatabase, type TestDatabase } from '../support/database.js';
import { PUBLIC_TABLES } from '../support/places/public-tables.js';

/** Tables that belong to no tenant, and why. */
const GLOBAL = new Set([
  ...PUBLIC_TABLES,
  ...['organisation', 'schema_migration', 'audit_node', 'audit_head'],
  // People act for several organisations: what they are and sign in with is theirs alone.
  ...['person', 'session', 'totp_app', 'recovery_code', 'passkey', 'provider_identity', 'helper'],
  // Before it is known who asks.
  ...['challenge', 'registration', 'password_reset', 'attempt_count'],
  // People without an account, who are no tenant, keep searches beside organisations.
  ...['saved_search', 'saved_search_stop', 'saved_search_told'],
]);

/** What a program or a helper shows tells whose it is, so it is looked up before the tenant is known. */
const SECRETS = [
  ...['api_client_id_key', 'api_secret_prefix_key', 'api_token_token_hash_key'],
  'assisted_session_token_hash_key',
];

/** Unique across tenants on purpose: an address or a reference of the outside world. */
const UNIQUE_EVERYWHERE = new Set([
  'organisation_identifier_taken',
  'tender_reference',
  // An open contracting id names one procurement wherever it is published.
  'notice_serial',
  'audit_leaf_position',
  ...SECRETS,
]);

let database: TestDatabase;
beforeAll(async () => void (database = await testDatabase()));
afterAll(() => database?.drop());

async function as(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

describe('the logins of api and worker', () => {
  it.each(['api', 'worker'] as const)('%s owns nothing and stands above no rule', async (login) => {
    const [role] = await as(
      database[login],
      `select r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolcreatedb,
              (select count(*)::int from pg_class c where c.relowner = r.oid) as owned
         from pg_roles r where r.rolname = current_user`,
    );
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0 });
  });

  it.each([
    ['api', 'select content from bid_envelope'],
    ['worker', 'select content from bid_envelope'],
    ['api', 'insert into scoring_result select * from scoring_result'],
    ['api', 'update scoring_run set progress = 1'],
    ['worker', 'select * from person'],
    ['worker', 'select * from session'],
    ['worker', 'insert into bid select * from bid'],
    ['worker', 'update tender set deadline = now()'],
    ['api', 'update audit_leaf set position = 1'],
    ['api', 'insert into audit_head select * from audit_head'],
    ['worker', 'update audit_leaf set action = action'],
    ['worker', 'delete from audit_leaf'],
    ['worker', 'select salt from audit_salt'],
    ['api', 'select letter from mail_message'],
    ['api', 'select email from saved_search'],
    ['api', 'select confirm_hash from saved_search'],
    ['worker', 'select name from saved_search'],
    ['api', 'insert into demo_mail select * from demo_mail'],
    ['api', 'create table mine (id int)'],
  ] as const)('%s may not %s', async (login, sql) => {
    await expect(as(database[login], sql)).rejects.toThrow(/permission denied/);
  });

  it('cannot put tables of their own before those that the owner’s functions mean', async () => {
    const found = await as(
      database.owner,
      `select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
         and not coalesce(proconfig, '{}') @> array['search_path=public, pg_temp']`,
    );
    expect(found).toEqual([]);
  });

  it.each([
    ...['scoring_result', 'grade', 'agreed_grade', 'tender_source', 'bid_envelope', 'late_attempt'],
    ...['audit_leaf', 'audit_node', 'audit_head'],
  ])('rows of %s are final even for the owner', async (table) => {
    const triggers = await as(
      database.owner,
      `select tgname from pg_trigger where tgrelid = '${table}'::regclass and not tgisinternal`,
    );
    expect(triggers).toContainEqual({ tgname: `${table}_is_final` });
  });
});

it.each(['award_criterion', 'lot_measure'])('rows of %s stand from publication on', async (table) => {
  const triggers = await as(
    database.owner,
    `select tgname from pg_trigger where tgrelid = '${table}'::regclass and not tgisinternal`,
  );
  expect(triggers).toContainEqual({ tgname: `${table}_stands` });
});

it('the tenant leads every key', async () => {
  const indexes = await as(
    database.owner,
    `select c.relname as table_name, x.relname as index_name, a.attname as first_column
       from pg_index i
       join pg_class c on c.oid = i.indrelid
       join pg_class x on x.oid = i.indexrelid
       join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
       join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where i.indisunique`,
  );
  expect(indexes.length).toBeGreaterThan(20);
  const others = indexes.filter(
    ({ table_name, index_name, first_column }) =>
      !GLOBAL.has(String(table_name)) && !UNIQUE_EVERYWHERE.has(String(index_name)) && first_column !== 'tenant_id',
  );
  expect(others).toEqual([]);
});
