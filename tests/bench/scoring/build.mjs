import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..', '..');

/** Compiles the command and the libraries it uses, so that what is measured is what ships. */
export function buildCommand() {
  execFileSync(process.execPath, [join(root, 'apps', 'cli', 'bin', 'commonweal.mjs'), '--help'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** The compiled scoring library. */
export const scoring = () => import(join(root, 'libs', 'core', 'scoring', 'dist', 'index.js'));
