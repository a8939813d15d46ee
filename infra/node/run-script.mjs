import { spawn } from 'node:child_process';

import { PlainError } from './plain-errors.mjs';
import { pinnedNode } from './pinned-node.mjs';
import { projectRoot } from './project-root.mjs';

const running = new Set();

/** Ends the scripts that are still at work. */
export function endScripts() {
  for (const child of running) child.kill('SIGKILL');
}

/**
 * Runs a script on the pinned Node to its end, quietly.
 *
 * @param {string[]} parameters the script and its arguments
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, input?: string }} options `input` is what it reads on standard input
 * @returns {Promise<string>} what it wrote on standard output
 * @throws PlainError with everything it wrote when it fails
 */
export async function runScript(parameters, { env = {}, cwd = projectRoot, input } = {}) {
  const child = spawn(pinnedNode(), parameters, {
    cwd,
    env: { ...process.env, ...env },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  child.stdin?.end(input);
  running.add(child);
  const [out, err] = [child.stdout, child.stderr].map(collect);
  const code = await new Promise((resolve) => child.on('close', (exit) => resolve(exit)));
  running.delete(child);
  if (code === 0) return out();
  throw new PlainError(`${out()}${err()}\n${parameters.join(' ')} did not succeed (exit code ${code ?? 'none'}).`);
}

function collect(stream) {
  let text = '';
  stream.setEncoding('utf8').on('data', (part) => (text += part));
  return () => text;
}
