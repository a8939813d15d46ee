import { Redis } from 'ioredis';
import pg from 'pg';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
} from 'rate-limiter-flexible';

/** Counts attempts for all processes together. */
export interface Counters {
  readonly counter: (name: string, limit: { attempts: number; minutes: number }) => RateLimiterAbstract;
  readonly close: () => Promise<void>;
}

const options = (name: string, { attempts, minutes }: { attempts: number; minutes: number }) => ({
  keyPrefix: name,
  points: attempts,
  duration: minutes * 60,
});

/** Counts in the database, on connections of their own: what was attempted counts whatever becomes of the transaction. */
export function databaseCounters(databaseUrl: string): Counters {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2, idleTimeoutMillis: 10_000 });
  pool.on('error', () => undefined);
  const store = { storeClient: pool, storeType: 'pool', tableName: 'attempt_count', tableCreated: true };
  return {
    counter: (name, limit) => new RateLimiterPostgres({ ...options(name, limit), ...store }),
    close: () => pool.end(),
  };
}

/** Counts in Redis. While it does not answer, each process counts on its own. */
export function redisCounters(redisUrl: string): Counters {
  const redis = new Redis(redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  redis.on('error', () => undefined);
  return {
    counter: (name, limit) =>
      new RateLimiterRedis({
        ...options(name, limit),
        storeClient: redis,
        insuranceLimiter: new RateLimiterMemory(options(name, limit)),
      }),
    close: async () => redis.disconnect(),
  };
}
