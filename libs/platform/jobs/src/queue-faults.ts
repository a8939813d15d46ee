import { Redis } from 'ioredis';
import pg from 'pg';

import { QUEUE_SCHEMA } from './migrate-queue.js';

/** Where a queue lives, as `WorkerConfig` says it. */
export interface QueuePlace {
  readonly REDIS_URL?: string | undefined;
  readonly QUEUE_DATABASE_URL: string;
}

/** What about the queue's server makes it unsafe to give jobs to. */
export async function queueFaults({ REDIS_URL, QUEUE_DATABASE_URL }: QueuePlace): Promise<string[]> {
  try {
    return await (REDIS_URL ? redisFaults(REDIS_URL) : schemaFaults(QUEUE_DATABASE_URL));
  } catch (error) {
    return [`the queue cannot be asked whether it is safe (${(error as Error).message.split('\n')[0]})`];
  }
}

/** Read from INFO, which hosted servers answer too; CONFIG is often forbidden there. */
async function redisFaults(url: string): Promise<string[]> {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const policy = /maxmemory_policy:(\S+)/.exec(await client.info('memory'))?.[1] ?? 'unknown';
    return policy === 'noeviction' ? [] : [`Redis may throw jobs away: maxmemory-policy is ${policy}, not noeviction`];
  } finally {
    client.disconnect();
  }
}

async function schemaFaults(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rowCount } = await client.query(
      `select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relname = 'job'`,
      [QUEUE_SCHEMA],
    );
    return rowCount ? [] : ["the queue's tables are missing: run apps/worker/dist/migrate-queue.js"];
  } finally {
    await client.end().catch(() => undefined);
  }
}
