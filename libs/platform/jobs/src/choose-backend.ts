import { postgresBackend } from './postgres-backend.js';
import type { QueueBackend } from './queue-backend.js';
import { redisBackend } from './redis-backend.js';

/** Redis where it is named, otherwise PostgreSQL. */
export const chooseBackend = (where: { REDIS_URL?: string | undefined; QUEUE_DATABASE_URL: string }): QueueBackend =>
  where.REDIS_URL ? redisBackend(where.REDIS_URL) : postgresBackend(where.QUEUE_DATABASE_URL);
