import { spawn } from 'node:child_process';

import { pinnedNode } from '../node/pinned-node.mjs';
import { projectRoot } from '../node/project-root.mjs';

const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/**
 * Runs one check on the pinned Node.
 *
 * @param {string[]} parameters script and arguments
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, show?: boolean }} options `show` lets its output through as it comes
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export async function runStep(parameters, { env = {}, cwd = projectRoot, show = false } = {}) {
  const child = spawn(pinnedNode(), parameters, {
    cwd,
    env: { ...process.env, NX_DAEMON: 'false', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  const take = (text) => {
    output += text;
    if (show) process.stdout.write(text);
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', take);
  const code = await new Promise((resolve) => child.on('close', (exit) => resolve(exit)));
  running.delete(child);
  return { code, output };
}

/**
 * Runs a static check: all its commands in order, as long as they succeed and none prints what it must not.
 *
 * @returns {Promise<string | undefined>} the output of the command that failed
 */
export async function failureOf({ commands, forbid }) {
  for (const { parameters, cwd } of commands) {
    const { code, output } = await runStep(parameters, { cwd });
    if (code !== 0 || forbid?.test(output)) return output;
  }
  return undefined;
}
