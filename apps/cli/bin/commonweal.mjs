#!/usr/bin/env node
/** Starts the `commonweal` command on the project's own Node, building it first when its sources are newer. */
import { spawn } from 'node:child_process';

import { pinnedNode } from '../../../infra/node/pinned-node.mjs';
import { reportAndExit } from '../../../infra/node/plain-errors.mjs';
import { builtCommand } from './built-command.mjs';

try {
  const node = pinnedNode();
  const child = spawn(node, [builtCommand(node), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('error', reportAndExit);
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
} catch (error) {
  reportAndExit(error);
}
