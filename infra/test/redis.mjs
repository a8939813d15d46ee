import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { anyFreePort } from '../node/ports.mjs';
import { endProcess } from '../node/processes.mjs';

/**
 * A Redis of this run's own; without `url` where there is none. In CI on Debian it is installed when we may.
 *
 * @returns {Promise<{ url: string | undefined, stop: () => Promise<void> }>}
 */
export async function startRedis() {
  if (!isInstalled()) install();
  if (!isInstalled()) return { url: undefined, stop: () => Promise.resolve() };
  const port = await anyFreePort();
  const folder = mkdtempSync(join(tmpdir(), 'commonweal-redis-'));
  const flags = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--maxmemory-policy',
    'noeviction',
  ];
  const server = spawn('redis-server', flags, { stdio: 'ignore' });
  await listening(port);
  const stop = async () => {
    await endProcess(server.pid);
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `redis://127.0.0.1:${port}`, stop };
}

const isInstalled = () => spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;

function install() {
  if (process.getuid?.() !== 0 || process.env.CI !== 'true') return;
  const options = { stdio: 'ignore', timeout: 90_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'redis-server'], options);
  } catch {
    // No Debian, or no network: the tests that need Redis say that they were skipped.
  }
}

async function listening(port) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await accepts(port)) return;
    await pause(50);
  }
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.end() && true));
    socket.once('error', () => resolve(false));
  });
}
