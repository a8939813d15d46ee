import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { readJson } from '../node/json-file.mjs';
import { stateFolder } from '../node/state-folder.mjs';
import { runStep } from './run-step.mjs';

/** Tests of whole programs wait a good deal: with one file more than the two processors that we count on, those stay busy. */
const workers = { unit: 2, integration: 3, mutation: 2, browser: 3 };

const nodeOptions = '--experimental-vm-modules --disable-warning=ExperimentalWarning';

/**
 * Runs one of the projects of jest.config.js.
 *
 * @param {string[]} patterns of the files to run; all of them when there is none
 * @returns {Promise<{ code: number | null, report: object | undefined }>} Jest's own JSON report
 */
export async function runJest(project, env, patterns = []) {
  const file = join(stateFolder('test'), `${project}.json`);
  rmSync(file, { force: true });
  const flags = ['--selectProjects', project, '--json', `--outputFile=${file}`, '--reporters=default'];
  flags.push(...patterns.map((pattern) => `--testPathPatterns=${pattern}`));
  const { code } = await runStep(['node_modules/jest/bin/jest.js', ...flags, `--maxWorkers=${workers[project]}`], {
    env: {
      ...env,
      NODE_OPTIONS: nodeOptions,
      TMPDIR: stateFolder('tmp'),
      FORCE_COLOR: process.stdout.isTTY ? '1' : '0',
    },
    show: true,
  });
  return { code, report: readJson(file, undefined) };
}
