import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

import { Redis } from 'ioredis';

import { anyFreePort } from '../../infra/node/ports.mjs';
import { eventually } from './eventually.js';

/** Whether Redis can be had: a server that `TEST_REDIS_URL` names (its data is deleted), or the program on this machine. */
export const redisFound =
  Boolean(process.env['TEST_REDIS_URL']) || spawnSync('redis-server', ['--version']).status === 0;

/** A Redis of the test file's own. */
export interface TestRedis {
  readonly url: string;
  /** Deletes everything in it. */
  readonly empty: () => Promise<void>;
  /** Ends it without warning. Only for a server of our own. */
  readonly kill: () => Promise<void>;
  /** Starts it again, empty. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts a server that keeps nothing, or takes the one that `TEST_REDIS_URL` names. */
export async function testRedis(): Promise<TestRedis> {
  const given = process.env['TEST_REDIS_URL'];
  const port = await anyFreePort();
  const url = given ?? `redis://127.0.0.1:${port}`;
  let server = given ? undefined : start(port);
  await eventually(() => answers(url));
  const kill = () => end(server, 'SIGKILL');
  const restart = async () => {
    server = start(port);
    await eventually(() => answers(url));
  };
  return { url, empty: () => ask(url, 'FLUSHALL'), kill, restart, stop: () => end(server, 'SIGTERM') };
}

const start = (port: number) =>
  spawn('redis-server', [...['--port', String(port)], ...['--save', ''], ...['--appendonly', 'no']], {
    stdio: 'ignore',
    cwd: '/tmp',
  });

async function end(server: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill(signal);
  await ended;
}

const answers = (url: string) => ask(url, 'PING').then(() => true);

async function ask(url: string, command: 'PING' | 'FLUSHALL'): Promise<void> {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.call(command);
  } finally {
    client.disconnect();
  }
}
