import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../node/project-root.mjs';
import { matchesLockfile } from './installed-packages.mjs';
import { npm } from './npm.mjs';

const modules = join(projectRoot, 'node_modules');
const stamp = join(modules, '.commonweal-installed');

/** Installs exactly what the lockfile says, unless that is what is installed already. */
export async function ensureInstalled() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!matchesLockfile()) {
    console.log('Installing what package-lock.json lists (about a minute the first time) …');
    await npm(['ci', '--include=dev', '--include=optional', '--prefer-offline', '--loglevel=error']);
  }
  await runApprovedScripts();
  writeFileSync(stamp, wanted);
}

/** Lockfile, platform and approved scripts: when any of them changes, the installation is stale. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`);
  for (const file of ['package-lock.json', 'infra/install/approved-scripts.json'])
    hash.update(readFileSync(join(projectRoot, file)));
  return hash.digest('hex');
}

async function runApprovedScripts() {
  const { packages } = JSON.parse(readFileSync(new URL('approved-scripts.json', import.meta.url), 'utf8'));
  const present = packages.filter((name) => existsSync(join(modules, name)));
  if (present.length > 0)
    await npm(['rebuild', ...present, '--ignore-scripts=false', '--loglevel=error'], { quiet: true });
}
