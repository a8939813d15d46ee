import { Redis } from 'ioredis';
import pg from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRedis } from 'rate-limiter-flexible';

import { type BudgetSizes, Budgets, type SharedCounter, type Spender } from './budgets.js';

/** Where what was spent is counted. */
export interface BudgetOptions {
  readonly sizes: BudgetSizes;
  readonly databaseUrl: string;
  /** Counted there instead, when set. */
  readonly redisUrl?: string | undefined;
}

export interface BudgetStore {
  readonly budgets: Budgets;
  readonly close: () => Promise<void>;
}

const MINUTE = 60;

/** Counts in PostgreSQL, or in Redis by setting. While the store does not answer, each process counts for itself. */
export function openBudgets({ sizes, databaseUrl, redisUrl }: BudgetOptions): BudgetStore {
  const { counter, close } = redisUrl ? redisCounter(redisUrl) : postgresCounter(databaseUrl);
  const budgets = new Budgets({
    client: counter('client', sizes.client),
    anonymous: counter('anonymous', sizes.anonymous),
  });
  return { budgets, close };
}

interface Store {
  readonly counter: (spender: Spender, points: number) => SharedCounter;
  readonly close: () => Promise<void>;
}

const common = (keyPrefix: Spender, points: number) => ({
  ...{ keyPrefix, points, duration: MINUTE },
  insuranceLimiter: new RateLimiterMemory({ keyPrefix, points, duration: MINUTE }),
});

function postgresCounter(connectionString: string): Store {
  const pool = new pg.Pool({ connectionString, max: 2, idleTimeoutMillis: 10_000, allowExitOnIdle: true });
  // A connection that breaks while idle is replaced; the insurance covers what falls between.
  pool.on('error', () => undefined);
  const counter: Store['counter'] = (spender, points) =>
    new RateLimiterPostgres({
      ...common(spender, points),
      ...{ storeClient: pool, storeType: 'pool', tableName: 'spent_budget', tableCreated: true },
    });
  return { counter, close: () => pool.end() };
}

function redisCounter(url: string): Store {
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  redis.on('error', () => undefined);
  const counter: Store['counter'] = (spender, points) =>
    new RateLimiterRedis({ ...common(spender, points), storeClient: redis, keyPrefix: `commonweal:spent:${spender}` });
  return { counter, close: async () => redis.disconnect() };
}
