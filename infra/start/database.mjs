import { setTimeout as pause } from 'node:timers/promises';

import { urlAs, urlOf } from '../database/connection.mjs';
import { endLeftover, startPostgres } from '../database/embedded-postgres.mjs';
import { createDatabase, createRoles } from '../database/roles.mjs';
import { choosePort } from '../node/ports.mjs';
import { secret } from '../node/secrets.mjs';
import { stateFolder } from '../node/state-folder.mjs';
import { isStopping, onStop } from './stopping.mjs';

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
function givenDatabase({ DATABASE_URL: api, DATABASE_OWNER_URL: owner = api, DATABASE_WORKER_URL: worker = api }, say) {
  say('Using the database that DATABASE_URL names.');
  return { owner, api, worker };
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
