import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

import { versionOf } from './report.mjs';

/** One thread, however many the libraries under numpy would take. */
const ONE_THREAD = { OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };

/** A Python that has numpy, with the version of numpy; null when this machine has none. */
export function findNumpy() {
  for (const python of ['python3', '/usr/bin/python3']) {
    const version = versionOf(python, ['-c', 'import numpy; print(numpy.__version__)']);
    if (version !== null) return { python, version };
  }
  return null;
}

/**
 * A Python process that stays warm: each line sent to it is a command, each line it prints is the answer as JSON.
 *
 * The script times its own work, so neither start-up nor the pipe is counted.
 */
export function startNumpy({ python }, script, args) {
  const child = spawn(python, [script, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...ONE_THREAD },
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async ask(command) {
      child.stdin.write(`${command}\n`);
      const { value, done } = await answers.next();
      if (done) throw new Error(`${script} ended without an answer to ${command}`);
      return JSON.parse(value);
    },
    stop: () => child.stdin.end(),
  };
}
