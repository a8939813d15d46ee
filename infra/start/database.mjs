import { setTimeout as pause } from 'node:timers/promises';

import { urlAs, urlOf, withClient } from '../database/connection.mjs';
import { endLeftover, startPostgres } from '../database/embedded-postgres.mjs';
import { roleNames } from '../database/role-names.mjs';
import { createDatabase, createRoles } from '../database/roles.mjs';
import { PlainError } from '../node/plain-errors.mjs';
import { choosePort } from '../node/ports.mjs';
import { secret } from '../node/secrets.mjs';
import { stateFolder } from '../node/state-folder.mjs';
import { isStopping, onStop } from './stopping.mjs';

const accounts = Object.values(roleNames);

/**
 * The database's three addresses: one login each for migrations, api and worker. The embedded PostgreSQL, unless
 * the environment names a server.
 *
 * @returns {Promise<{ owner: string, api: string, worker: string, since?: string }>} `since` is when the embedded
 *   database's files were made
 */
export async function startDatabase(say) {
  return process.env.DATABASE_URL ? givenDatabase(process.env, say) : embeddedDatabase(say);
}

/** DATABASE_URL signs in the processes; where the roles are apart, DATABASE_OWNER_URL and DATABASE_WORKER_URL say so. */
async function givenDatabase({ DATABASE_URL: api, DATABASE_OWNER_URL, DATABASE_WORKER_URL }, say) {
  say('Using the database that DATABASE_URL names.');
  const addresses = { owner: DATABASE_OWNER_URL || api, api, worker: DATABASE_WORKER_URL || api };
  await Promise.all(Object.values(addresses).map(usable));
  return addresses;
}

/** The migrations grant rights to the three accounts, so they must be there first. */
async function usable(url) {
  const missing = await withClient(url, async (client) => {
    const { rows } = await client.query('select rolname from pg_roles where rolname = any($1)', [accounts]);
    return accounts.filter((name) => rows.every(({ rolname }) => rolname !== name));
  });
  if (missing.length > 0)
    throw new PlainError(
      `The database server does not know ${missing.join(', ')}. Run infra/database/roles.sql there first: ` +
        'docs/how-to/run-on-your-own-postgres-and-redis.md says how.',
    );
}

async function embeddedDatabase(say) {
  const folder = stateFolder('postgres');
  await endLeftover(folder);
  const options = { folder, port: await choosePort('database', 4300), password: secret('databaseSuperuser') };
  const server = await keepRunning(options, say);
  const passwords = { owner: secret('databaseOwner'), api: secret('databaseApi'), worker: secret('databaseWorker') };
  await createRoles(server.url(), passwords);
  await createDatabase(server.url(), 'commonweal');
  const address = (role) => urlAs(urlOf(server.url(), 'commonweal'), role, passwords[role]);
  return { owner: address('owner'), api: address('api'), worker: address('worker'), since: server.since };
}

/** Starts the server, and again whenever it ends by itself. */
async function keepRunning(options, say) {
  let current = startPostgres(options);
  onStop(async () => (await current).stop());
  const again = async ({ exited }) => {
    await exited;
    if (isStopping()) return;
    say('The database ended unexpectedly; starting it again.');
    await pause(500);
    if (isStopping()) return;
    current = startPostgres(options);
    current.then(again, ({ message }) => say(message));
  };
  const server = await current;
  void again(server);
  return server;
}
