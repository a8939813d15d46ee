import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { PlainError } from '../node/plain-errors.mjs';
import { commandLine, endProcess } from '../node/processes.mjs';
import { programIn } from './binaries.mjs';
import { initialise, superuser } from './initialise.mjs';
import { placement } from './placement.mjs';

/** Small, and safe: a committed transaction is on the disk. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '64MB',
  max_connections: '100',
  max_wal_size: '512MB',
  fsync: 'on',
  synchronous_commit: 'on',
  io_method: 'sync',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] %q%u@%d ',
};

/**
 * Starts the PostgreSQL 18 that comes with the npm packages, creating its files in `folder` the first time.
 * What an earlier start left unfinished or running is put right first.
 *
 * @param {{ folder: string, port: number, password: string, settings?: Record<string, string> }} options
 *   `settings` are PostgreSQL's own and override ours
 * @returns {Promise<{ port: number, pid: number, since: string, url: (database?: string) => string, exited: Promise<void>, stop: () => Promise<void> }>}
 *   `url` signs in as the superuser
 * @throws PlainError that says in one line what to do
 */
export async function startPostgres({ folder, port, password, settings: extra = {} }) {
  const place = placement(folder);
  await endLeftoverIn(place);
  const since = await initialise(place, password);
  const server = launch(place, port, { ...settings, ...extra });
  const exited = new Promise((resolve) => server.once('exit', resolve));
  await ready(server, place);
  return {
    port,
    pid: server.pid,
    exited,
    since,
    url: (database = 'postgres') => `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`,
    stop: () => stopPostgres(server.pid),
  };
}

/** Fast shutdown: sessions are ended, everything is written. After ten seconds, immediate: the log is replayed next time. */
export const stopPostgres = (pid) => endProcess(pid, { signal: 'SIGINT', lastSignal: 'SIGQUIT', milliseconds: 10_000 });

/** Ends the server that a crash of its supervisor left behind: it would hold the files and the port. */
export const endLeftover = (folder) => endLeftoverIn(placement(folder));

/** The process id may by now be another's. */
async function endLeftoverIn(place) {
  const [pid] = pidFile(place);
  if (pid && commandLine(Number(pid)).includes(place.data)) await stopPostgres(Number(pid));
}

/** Its own process group, so that Ctrl-C in the terminal reaches the supervisor alone, which ends the database last. */
function launch(place, port, values) {
  const log = openSync(place.log, 'a');
  const chosen = Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(programIn(place.programs, 'postgres'), ['-D', place.data, '-p', String(port), ...chosen], {
    ...place.user,
    cwd: '/',
    detached: true,
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return server;
}

async function ready(server, place) {
  let gone = false;
  server.once('error', () => (gone = true));
  server.once('exit', () => (gone = true));
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(30)) {
    if (gone) throw new PlainError(`The database did not start:\n${lastLines(place.log)}`);
    const file = pidFile(place);
    if (Number(file[0]) === server.pid && file[7]?.trim() === 'ready') return;
  }
  await stopPostgres(server.pid);
  throw new PlainError(`The database did not start within a minute:\n${lastLines(place.log)}`);
}

/** PostgreSQL writes its process id on the first line and its state on the eighth. */
function pidFile(place) {
  const file = join(place.data, 'postmaster.pid');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

const lastLines = (file) => readFileSync(file, 'utf8').trim().split('\n').slice(-5).join('\n');
