import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';

import { readJson, writeJson } from '../node/json-file.mjs';
import { PlainError } from '../node/plain-errors.mjs';
import { programIn } from './binaries.mjs';

/** The cluster's superuser; used only to create roles and databases. */
export const superuser = 'commonweal_superuser';

/**
 * Creates the cluster's files, unless they are there already.
 *
 * A marker beside them is written last. Files without a marker are an earlier start's unfinished work and are made anew;
 * a finished cluster that another password opens (the secrets file was lost) is set aside, never deleted.
 *
 * @returns {Promise<string>} when the files were made
 */
export async function initialise(place, password) {
  const fingerprint = createHash('sha256').update(password).digest('hex');
  const { password: known, finished } = readJson(place.marker);
  if (known === fingerprint && existsSync(place.data)) return finished;
  if (known && existsSync(place.data)) renameSync(place.data, `${place.data}.${Date.now()}`);
  rmSync(place.marker, { force: true });
  rmSync(place.data, { recursive: true, force: true });
  await initdb(place, password);
  const now = new Date().toISOString();
  writeJson(place.marker, { password: fingerprint, finished: now });
  return now;
}

async function initdb(place, password) {
  const passwordFile = `${place.data}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (place.user.uid !== undefined) chownSync(passwordFile, place.user.uid, place.user.gid);
  try {
    const { code, said } = await run(programIn(place.programs, 'initdb'), flags(place, passwordFile), place.user);
    if (code !== 0) throw new PlainError(`The database could not be created in ${place.data}.\n${said}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** In a process group of its own: Ctrl-C lets this second of work finish rather than leave half of it. */
function run(program, parameters, user) {
  const child = spawn(program, parameters, {
    ...user,
    cwd: '/',
    detached: true,
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, said: error.message }));
    child.on('close', (code) => resolve({ code, said }));
  });
}

/** PostgreSQL's own C.UTF-8 sorts alike on every machine, whatever locales it has. */
const flags = (place, passwordFile) => [
  `--pgdata=${place.data}`,
  `--username=${superuser}`,
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];
