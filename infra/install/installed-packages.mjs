import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../node/project-root.mjs';

/**
 * Whether node_modules already holds what the lockfile lists, for instance after `npm ci` by hand.
 * npm keeps its own record of what it installed in node_modules/.package-lock.json, written last.
 */
export function matchesLockfile() {
  const record = join(projectRoot, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(join(projectRoot, 'package-lock.json')))
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.optional && !entry.peer)
    .every(([path, { version }]) => installed[path] !== undefined && installed[path].version === version);
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
