import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { postgresFolder } from './binaries.mjs';
import { canReach, ownerOf, unprivilegedUser } from './unprivileged-user.mjs';

const elsewhere = '/var/lib/commonweal';

/**
 * Where PostgreSQL's programs and one cluster's data live, and who runs it.
 *
 * Usually the npm package and the folder asked for. Started by root in a folder that the unprivileged account cannot
 * enter (under /root, say), both go to /var/lib/commonweal under a name made from the folder's path.
 *
 * @returns {{ programs: string, data: string, marker: string, log: string, user: { uid?: number, gid?: number } }}
 */
export function placement(folder) {
  const user = ownerOf(join(folder, 'data')) ?? unprivilegedUser();
  const programs = postgresFolder();
  mkdirSync(folder, { recursive: true });
  if (canReach(user, folder) && canReach(user, join(programs, 'bin', 'postgres'))) return place(programs, folder, user);
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return place(copyPrograms(programs), join(elsewhere, name), user);
}

function place(programs, folder, user) {
  mkdirSync(folder, { recursive: true });
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  return {
    programs,
    data: join(folder, 'data'),
    marker: join(folder, 'ready.json'),
    log: join(folder, 'postgres.log'),
    user,
  };
}

/** Copied under the package's version, in one step, so that neither a crash nor an update leaves a mixture. */
function copyPrograms(programs) {
  const version = packageVersion(programs);
  const target = join(elsewhere, `postgres-${version}`);
  if (existsSync(target)) return target;
  const draft = `${target}.${process.pid}`;
  mkdirSync(dirname(target), { recursive: true, mode: 0o755 });
  cpSync(programs, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, target);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  return target;
}

const packageVersion = (programs) => JSON.parse(readFileSync(join(programs, '../package.json'), 'utf8')).version;
