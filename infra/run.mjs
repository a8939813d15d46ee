/** Runs a script of this project on its own Node: `node infra/run.mjs <script> [arguments]`. Installs first if needed. */
import { spawn } from 'node:child_process';

import { ensureInstalled } from './install/ensure-installed.mjs';
import { pinnedNode } from './node/pinned-node.mjs';
import { reportAndExit } from './node/plain-errors.mjs';

try {
  await ensureInstalled();
  const child = spawn(pinnedNode(), process.argv.slice(2), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => (process.exitCode = signal ? 1 : (code ?? 1)));
} catch (error) {
  reportAndExit(error);
}
