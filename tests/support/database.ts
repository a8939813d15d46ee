import { randomBytes } from 'node:crypto';

import { urlAs, urlOf } from '../../infra/database/connection.mjs';
import { createDatabase, dropDatabase } from '../../infra/database/roles.mjs';
import { testPasswords } from '../../infra/database/test-passwords.mjs';

/** A database of the test file's own, migrated and empty. */
export interface TestDatabase {
  /** The login that owns the tables: for migrations and for arranging rows past row level security. */
  readonly owner: string;
  /** What the api signs in as. */
  readonly api: string;
  /** What the worker signs in as. */
  readonly worker: string;
  /** A superuser, for looking at what no role of ours may see. */
  readonly admin: string;
  /** Removes the database, ending whatever sessions are left in it. */
  readonly drop: () => Promise<void>;
}

/**
 * Copies the migrated template. Ask for it once per test file and drop it afterwards:
 *
 *     let database: TestDatabase;
 *     beforeAll(async () => { database = await testDatabase(); });
 *     afterAll(() => database.drop());
 */
export async function testDatabase(template = required('TEST_DATABASE_TEMPLATE')): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await createDatabase(required('TEST_DATABASE_URL'), name, template);
  return loginsOf(required('TEST_DATABASE_URL'), name);
}

/** How each role signs in to a database of the server. */
export function loginsOf(server: string, name: string): TestDatabase {
  const admin = urlOf(server, name);
  const [owner, api, worker] = (['owner', 'api', 'worker'] as const).map((role) =>
    urlAs(admin, role, testPasswords[role]),
  ) as [string, string, string];
  return { owner, api, worker, admin, drop: () => dropDatabase(server, name) };
}

function required(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set: run integration tests through Jest, whose global set-up starts a server`);
  return value;
}
