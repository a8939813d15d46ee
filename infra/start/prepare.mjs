import { createHash } from 'node:crypto';

import { compiledPrint } from '../build/build-stale.mjs';
import { readJson, writeJson } from '../node/json-file.mjs';
import { runScript } from '../node/run-script.mjs';
import { stateFile } from '../node/state-folder.mjs';

/**
 * Brings the database up to date and loads the demonstration. Each step may be repeated at every start; the steps are
 * left out when the same build has prepared the same embedded database before, which saves seconds.
 *
 * @param {{ owner: string, api: string, worker: string, since?: string }} databases
 * @param {NodeJS.ProcessEnv} settings what the processes run with
 * @returns {Promise<string>} the demonstration's sign-ins, as the seed prints them
 */
export async function prepareDatabase(databases, settings) {
  const file = stateFile('prepared.json');
  const state = stateOf(databases);
  const earlier = readJson(file);
  if (earlier.state === state) return earlier.signIns;
  const signIns = await prepare(databases, settings);
  writeJson(file, { state, signIns });
  return signIns;
}

async function prepare(databases, settings) {
  const env = { ...settings, DATABASE_OWNER_URL: databases.owner, DATABASE_URL: databases.owner };
  await runScript(['libs/persistence/dist/migrate-cli.js'], { env });
  const [, signIns] = await Promise.all([
    runScript(['apps/worker/dist/migrate-queue.js'], { env }),
    runScript(['apps/api/dist/seed-demo.js'], { env: { ...env, DATABASE_URL: databases.api } }),
  ]);
  return signIns;
}

/** Changes with the build and with the database's files; a server of somebody else's is always asked. */
function stateOf({ owner, since }) {
  const known = since ?? `asked at ${Date.now()}`;
  return createHash('sha256').update(`${compiledPrint()} ${owner} ${known}`).digest('hex');
}
