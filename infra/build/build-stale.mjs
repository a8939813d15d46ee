import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { readJson, writeJson } from '../node/json-file.mjs';
import { projectRoot } from '../node/project-root.mjs';
import { runScript } from '../node/run-script.mjs';
import { fingerprint } from './fingerprint.mjs';
import { compiled, webApps } from './targets.mjs';

/** Beside the packages: a new installation is a reason to build again. */
const file = join(projectRoot, 'node_modules/.commonweal-built.json');

/** Builds what is missing or older than its sources; two compilers at a time. */
export async function buildStale(say = console.log) {
  await Promise.all([buildIfStale(compiled, say), buildInTurn(webApps, say)]);
}

/** Identifies the build of the libraries and servers. */
export const compiledPrint = () => readJson(file)[compiled.name];

async function buildInTurn(targets, say) {
  for (const target of targets) await buildIfStale(target, say);
}

async function buildIfStale(target, say) {
  const print = fingerprint(target.from);
  const made = target.makes.every((output) => existsSync(join(projectRoot, output)));
  const last = readJson(file)[target.name];
  if (made && last === print) return;
  say(`Building ${target.name} …`);
  const started = Date.now();
  const command = !made && last && target.again ? [...target.command, target.again] : target.command;
  await runScript(command, { cwd: join(projectRoot, target.cwd ?? '.'), env: { NODE_ENV: 'production' } });
  writeJson(file, { ...readJson(file), [target.name]: print });
  say(`Built ${target.name} in ${Math.round((Date.now() - started) / 1_000)} s.`);
}
