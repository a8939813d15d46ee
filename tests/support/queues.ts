import { describe, it } from '@jest/globals';
import pg from 'pg';

import { migrateQueue, QUEUE_SCHEMA } from '@commonweal/jobs';

import type { TestDatabase } from './database.js';
import { redisFound, testRedis, type TestRedis } from './redis.js';

/** The queue of one test file. */
export interface TestQueue {
  /** What a worker is told of it. */
  readonly settings: { readonly REDIS_URL?: string; readonly QUEUE_DATABASE_URL: string };
  /** Makes it forget everything, as FLUSHALL does. */
  readonly empty: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** The server, where it is Redis. */
  readonly redis?: TestRedis;
}

export type OpenQueue = (database: TestDatabase) => Promise<TestQueue>;

/** Says the same of each queue backend; where there is no Redis, says that its half was skipped. */
export function onEachQueue(rules: (open: OpenQueue) => void): void {
  describe('on PostgreSQL', () => rules(postgresQueue));
  if (redisFound) describe('on Redis', () => rules(redisQueue));
  else it.skip('on Redis – skipped: no redis-server found', () => undefined);
}

export const postgresQueue: OpenQueue = async (database) => {
  await migrateQueue(database.owner);
  return {
    settings: { QUEUE_DATABASE_URL: database.worker },
    empty: () => emptyTables(database.owner),
    stop: () => Promise.resolve(),
  };
};

export const redisQueue: OpenQueue = (database) => queueOn(testRedis(), database);

/** A queue on a server that the test may kill. */
export const redisQueueOfItsOwn: OpenQueue = (database) => queueOn(testRedis('noeviction'), database);

async function queueOn(starting: Promise<TestRedis>, database: TestDatabase): Promise<TestQueue> {
  const redis = await starting;
  const settings = { QUEUE_DATABASE_URL: database.worker, REDIS_URL: redis.url };
  return { settings, empty: redis.empty, stop: redis.stop, redis };
}

async function emptyTables(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`delete from ${QUEUE_SCHEMA}.job`);
  await client.end();
}
