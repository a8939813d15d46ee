import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

import { PlainError } from '../node/plain-errors.mjs';

/**
 * PostgreSQL refuses to run as root. When we are root, this is the account it runs under instead:
 * `postgres` where there is one, otherwise `commonweal`, made on the spot.
 *
 * @returns {{ uid?: number, gid?: number }} empty when we are not root and nothing needs changing
 */
export function unprivilegedUser() {
  if (process.getuid?.() !== 0) return {};
  return find('postgres') ?? find('commonweal') ?? create('commonweal');
}

/** As root: the ordinary user who made the cluster earlier, for PostgreSQL runs only under the owner of its files. */
export function ownerOf(data) {
  if (process.getuid?.() !== 0) return undefined;
  const files = statSync(data, { throwIfNoEntry: false });
  return files && files.uid !== 0 ? { uid: files.uid, gid: files.gid } : undefined;
}

/** Whether that account can use the file or folder. */
export function canReach(user, path) {
  if (user.uid === undefined) return true;
  const { status } = spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], {
    uid: user.uid,
    gid: user.gid,
    cwd: '/',
  });
  return status === 0;
}

function find(name) {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  if (!line) return undefined;
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

function create(name) {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', name]);
  } catch {
    throw new PlainError(
      'PostgreSQL refuses to run as root. Start Commonweal as an ordinary user, or set DATABASE_URL.',
    );
  }
  return find(name);
}
