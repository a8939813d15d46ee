import { cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import pg from 'pg';

import { withClient } from '../../../infra/database/connection.mjs';
import { createDatabase, dropDatabase } from '../../../infra/database/roles.mjs';
import { anyFreePort } from '../../../infra/node/ports.mjs';
import { runScript } from '../../../infra/node/run-script.mjs';
import { programs } from '../../../infra/start/programs.mjs';
import { type AuditFiles, auditFiles } from '../../support/audit-files.js';
import { type TestDatabase, loginsOf, testDatabase } from '../../support/database.js';
import { eventually } from '../../support/eventually.js';
import { startProgram } from './program.js';

/** A database with the demonstration in it, and the files that belong to its audit log. */
export interface Demonstration {
  readonly database: TestDatabase;
  readonly files: AuditFiles;
}

/** Where it is loaded, and the links in its mails lead: no test file knows yet where its own apps will be. */
export const LOADED_AT = { api: 'http://localhost:1', admin: 'http://localhost:2', portal: 'http://localhost:3' };

/**
 * A copy of the demonstration, whose tenders that wait for a score have it already, and whose notice is public.
 * The first test file that asks loads it; the others wait for that, and copy.
 */
export async function demonstration(): Promise<Demonstration> {
  const [server, template] = [required('TEST_DATABASE_URL'), `${required('TEST_DATABASE_TEMPLATE')}_demo`];
  await withClient(server, async (client: pg.Client) => {
    // The lock ends with the connection, so a file that fails while it loads leaves the work to the next one.
    await client.query('select pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await client.query('select from pg_database where datname = $1 and datistemplate', [template]);
    if (rowCount) return;
    await dropDatabase(server, template);
    await createDatabase(server, template, required('TEST_DATABASE_TEMPLATE'));
    await load(loginsOf(server, template), auditFiles(folderOf(template)));
    await client.query(`alter database ${client.escapeIdentifier(template)} is_template true`);
  });
  const files = auditFiles();
  cpSync(folderOf(template), dirname(files.ANCHOR_FILE), { recursive: true });
  return { database: await testDatabase(template), files };
}

const folderOf = (template: string) => join(tmpdir(), template);

/** Loads the demonstration, and runs the worker until it has nothing left to do. */
async function load(database: TestDatabase, files: AuditFiles): Promise<void> {
  const plans = programs({ ...LOADED_AT, worker: `http://localhost:${String(await anyFreePort())}` }, database);
  const [api, worker] = ['api', 'worker'].map((name) => plans.find((plan) => plan.name === name));
  if (!api || !worker) throw new Error('npm start runs neither api nor worker');
  const env = { NODE_ENV: 'development', DATABASE_OWNER_URL: database.owner };
  await Promise.all([
    runScript(['apps/api/dist/seed-demo.js'], { env: { ...api.env, ...env } }),
    runScript(['apps/worker/dist/migrate-queue.js'], { env: { ...env, DATABASE_URL: database.owner } }),
  ]);
  const running = await startProgram({ ...worker, env: { ...worker.env, ...files } });
  await isSettled(database).finally(() => running.stop());
}

async function isSettled({ admin }: TestDatabase): Promise<void> {
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  const open = `select (select count(*) from scoring_run where state <> 'DONE')::int
    + (select count(*) from notice where type = 'UK4' and state <> 'ACCEPTED')::int as open`;
  const waiting = async () => (await client.query<{ open: number }>(open)).rows[0]?.open;
  await eventually(waiting, (left) => left === 0, 150_000).finally(() => client.end());
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: visitedWorld starts a server`);
  return value;
}
