import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { PlainError } from '../../../infra/node/plain-errors.mjs';
import { projectRoot } from '../../../infra/node/project-root.mjs';

const app = join(projectRoot, 'apps', 'cli');
const entry = join(app, 'dist', 'main.js');
const stamp = join(app, 'dist', '.built');
const lock = join(app, '.building.lock');
const longestBuildMs = 180_000;

/**
 * The compiled entry of the command, built first when a source is newer than the last build.
 *
 * @param node the Node binary that compiles
 * @returns the path of a JavaScript file
 */
export function builtCommand(node) {
  const compiler = join(projectRoot, 'node_modules', 'typescript', 'bin', 'tsc');
  if (isFresh()) return entry;
  if (!existsSync(compiler)) {
    if (existsSync(entry)) return entry;
    throw new PlainError('Commonweal is not installed here yet. Run "npm ci" and try again.');
  }
  alone(() => isFresh() || build(node, compiler));
  return entry;
}

/** The compiler trusts its own records: it would not write a deleted output again, so it is forced when one is missing. */
function build(node, compiler) {
  const startedAt = new Date();
  const force = isComplete() ? [] : ['--force'];
  const { status, stdout } = spawnSync(node, [compiler, '-b', app, ...force], { encoding: 'utf8' });
  if (status !== 0) throw new PlainError(`The command could not be built:\n${stdout}`);
  writeFileSync(stamp, '');
  // A source saved while the compiler ran is newer than the start, and so makes the next run build again.
  utimesSync(stamp, startedAt, startedAt);
}

/** True when everything is built and nothing that the command is made of changed since. */
function isFresh() {
  if (!existsSync(stamp) || !isComplete()) return false;
  const builtAt = statSync(stamp).mtimeMs;
  return packages().every((folder) => newestIn(join(folder, 'src')) <= builtAt);
}

const isComplete = () =>
  existsSync(entry) && libraries().every((folder) => existsSync(join(folder, 'dist', 'index.js')));

const packages = () => [app, ...libraries()];

/** The libraries that the command is compiled with. */
function libraries() {
  const { references } = JSON.parse(readFileSync(join(app, 'tsconfig.json'), 'utf8'));
  return references.map(({ path }) => join(app, path));
}

function newestIn(folder) {
  const times = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.includes('spec'))
    .map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs);
  return Math.max(0, ...times);
}

/** Two commands started together on a fresh clone build once: the second waits for the first. */
function alone(work) {
  for (const startedAt = Date.now(); !locked(); pause(100)) {
    if (Date.now() - startedAt > longestBuildMs) rmSync(lock, { recursive: true, force: true });
  }
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function locked() {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
