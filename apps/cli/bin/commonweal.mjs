#!/usr/bin/env node
/** Starts the `commonweal` command on the project's own Node, building it first when its sources are newer. */
import { spawn } from 'node:child_process';

import { localOwnerUrl } from '../../../infra/database/local-owner.mjs';
import { pinnedNode } from '../../../infra/node/pinned-node.mjs';
import { reportAndExit } from '../../../infra/node/plain-errors.mjs';
import { builtCommand } from './built-command.mjs';

try {
  const node = pinnedNode();
  const words = process.argv.slice(2);
  const child = spawn(node, [...memory(words), builtCommand(node), ...words], {
    stdio: 'inherit',
    env: environment(words),
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('error', reportAndExit);
  child.on('exit', (code, signal) => (process.exitCode = signal ? 1 : (code ?? 1)));
} catch (error) {
  reportAndExit(error);
}

/** What imports data needs the owner's login: the one named, or that of the database which `npm start` keeps here. */
function environment([command]) {
  if (command !== 'data' || process.env.DATABASE_OWNER_URL) return process.env;
  const local = localOwnerUrl();
  return local ? { ...process.env, DATABASE_OWNER_URL: local } : process.env;
}

/** Importing reads files as streams, in little memory; scoring takes what it needs. */
function memory([command]) {
  return command === 'data' ? ['--max-semi-space-size=2', '--max-old-space-size=128'] : [];
}
