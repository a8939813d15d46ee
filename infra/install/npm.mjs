import { spawn } from 'node:child_process';

import { PlainError } from '../node/plain-errors.mjs';
import { projectRoot } from '../node/project-root.mjs';

/** What npm's error codes mean to the person waiting. */
const explanations = [
  [
    /EACCES|EPERM|EROFS/,
    `npm may not write in ${projectRoot}. Clone the project into a folder of your own and try again.`,
  ],
  [/ENOSPC/, 'The disk is full. Commonweal needs about 1.5 GB for its packages.'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|network/,
    'The package registry cannot be reached. Check the internet connection (or npm’s proxy settings) and try again.',
  ],
];

/**
 * Runs npm in the project and shows what it says.
 *
 * @throws PlainError that says in one line what to do
 */
export async function npm(parameters, { quiet = false } = {}) {
  const { code, said } = await run(parameters, quiet);
  if (code === 0) return;
  const known = explanations.find(([pattern]) => pattern.test(said));
  throw new PlainError(known ? known[1] : `${said.trim()}\nnpm ${parameters[0]} did not succeed (exit code ${code}).`);
}

function run(parameters, quiet) {
  // npm names itself to the scripts it runs; a script started by hand falls back to the npm on the path.
  const cli = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined;
  const [file, first] = cli ? [process.execPath, [cli]] : ['npm', []];
  const child = spawn(file, [...first, ...parameters], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'development' },
    shell: !cli && process.platform === 'win32',
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'pipe'],
  });
  process.once('exit', () => child.kill());
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('error', () => reject(new PlainError('npm was not found. It comes with Node: https://nodejs.org')));
    child.on('close', (code) => resolve({ code, said }));
  });
}
