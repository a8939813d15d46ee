import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readJson, writeJson } from '../node/json-file.mjs';
import { PlainError } from '../node/plain-errors.mjs';
import { anyFreePort } from '../node/ports.mjs';
import { commandLine } from '../node/processes.mjs';
import { stateFolder } from '../node/state-folder.mjs';
import { startPostgres } from './embedded-postgres.mjs';

const most = 12;

/** Tests throw their data away, so nothing waits for the disk. */
const quick = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/**
 * A PostgreSQL for one run of the tests, on a free port. Runs at the same time get servers of their own; the files
 * are kept for the next run, which saves creating them.
 *
 * @param {Record<string, string>} settings PostgreSQL's own; they override ours
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startTestPostgres(settings = {}) {
  const folder = claimFolder();
  const password = passwordOf(folder);
  const place = { folder: join(folder, 'pg'), port: await anyFreePort(), password };
  const server = await startPostgres({ ...place, settings: { ...quick, ...settings } });
  return {
    url: server.url(),
    stop: async () => {
      await server.stop();
      rmSync(join(folder, 'owner'), { force: true });
    },
  };
}

/** The first folder that no living test run holds. */
function claimFolder() {
  for (let n = 1; n <= most; n += 1) {
    const folder = stateFolder('test-pg', String(n));
    if (claim(join(folder, 'owner'))) return folder;
  }
  throw new PlainError(`${most} test runs are under way in this checkout already. Wait for one to end.`);
}

function claim(file) {
  if (existsSync(file) && commandLine(Number(readFileSync(file, 'utf8'))) === '') rmSync(file, { force: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function passwordOf(folder) {
  const file = join(folder, 'password.json');
  const known = readJson(file).password;
  if (known) return known;
  const password = randomBytes(16).toString('hex');
  writeJson(file, { password }, 0o600);
  return password;
}
