import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { endProcess } from '../../../infra/node/processes.mjs';
import { anyFreePort } from '../../../infra/node/ports.mjs';

const root = join(import.meta.dirname, '..', '..', '..');
const peers = join(import.meta.dirname, 'peers');
const compiler = join(root, 'node_modules/typescript/bin/tsc');

const PROGRAMS = {
  ours: join(root, 'apps/api/dist/main.js'),
  PGL: join(peers, 'postgraphile.mjs'),
  STOCK: join(peers, 'stock/dist/main.js'),
  RAW: join(peers, 'raw.mjs'),
};

/** Compiles the API and installs and compiles what it is compared with, as far as that has not been done. */
export function prepareServers() {
  execFileSync(process.execPath, [compiler, '-b', 'apps/api'], { cwd: root, stdio: 'inherit' });
  const stamp = join(peers, 'node_modules/.installed');
  const wanted = readFileSync(join(peers, 'package-lock.json'), 'utf8');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    console.log('Installing what the API is compared with (a minute the first time) …');
    execFileSync('npm', ['ci', '--no-workspaces', '--loglevel=error'], { cwd: peers, stdio: 'inherit' });
    writeFileSync(stamp, wanted);
  }
  execFileSync(process.execPath, [compiler, '-p', join(peers, 'stock')], { cwd: root, stdio: 'inherit' });
}

/** Starts one server on a processor of its own; ready when it answers this request. */
export async function startServer(name, { databaseUrl, processor }) {
  const port = await anyFreePort();
  const settings = {
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    CURSOR_SECRET: randomBytes(32).toString('hex'),
    CREDENTIAL_SECRETS: randomBytes(32).toString('hex'),
    ADMIN_URL: 'https://admin.example',
    PORTAL_URL: 'https://portal.example',
    PASSKEY_DOMAIN: 'example',
    // All of the load comes from one address.
    ANONYMOUS_BUDGET: '1000000000',
  };
  const child = spawn('taskset', ['--cpu-list', String(processor), process.execPath, PROGRAMS[name]], {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', LOG_LEVEL: 'info', ...settings },
    // Its log goes nowhere, but it is written.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await listening(child, port).catch(async (error) => {
    await endProcess(child.pid);
    throw error;
  });
  return { name, port, pid: child.pid, stop: () => endProcess(child.pid) };
}

async function listening(child, port) {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(100)) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.at(-1)} ended with code ${child.exitCode}`);
    const answered = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (answered) return;
  }
  throw new Error(`${child.spawnargs.at(-1)} does not listen`);
}
