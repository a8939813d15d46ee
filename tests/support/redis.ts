import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

import { Redis } from 'ioredis';

import { anyFreePort } from '../../infra/node/ports.mjs';
import { eventually } from './eventually.js';

/** Whether Redis can be had: the program on this machine, or a server that `TEST_REDIS_URL` names (its data is deleted). */
export const redisInstalled = spawnSync('redis-server', ['--version']).status === 0;
export const redisFound = Boolean(process.env['TEST_REDIS_URL']) || redisInstalled;

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

/**
 * Starts a server that keeps nothing, so that no test file meets another's jobs; takes the one that `TEST_REDIS_URL` names
 * where none can be started.
 *
 * @param policy what a server does when its memory is full; naming one always starts a server of our own
 */
export async function testRedis(policy?: string): Promise<TestRedis> {
  const given = policy || redisInstalled ? undefined : process.env['TEST_REDIS_URL'];
  const port = await anyFreePort();
  const url = given ?? `redis://127.0.0.1:${port}`;
  let server = given ? undefined : start(port, policy);
  await eventually(() => answers(url));
  const kill = () => end(server, 'SIGKILL');
  const restart = async () => {
    server = start(port, policy);
    await eventually(() => answers(url));
  };
  return { url, empty: () => ask(url, 'FLUSHALL'), kill, restart, stop: () => end(server, 'SIGTERM') };
}

const start = (port: number, policy = 'noeviction') => {
  const settings = { port: String(port), save: '', appendonly: 'no', 'maxmemory-policy': policy };
  const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  return spawn('redis-server', flags, { stdio: 'ignore', cwd: '/tmp' });
};

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
