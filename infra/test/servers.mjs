import { prepareTemplate } from '../database/template.mjs';
import { startTestPostgres } from '../database/test-postgres.mjs';
import { startRedis } from './redis.mjs';

/**
 * The servers that integration tests use: TEST_DATABASE_URL (a superuser's login) and TEST_REDIS_URL when given,
 * otherwise ones of this run's own.
 *
 * @returns {Promise<{ env: NodeJS.ProcessEnv, stop: () => Promise<void> }>}
 */
export async function startServers() {
  const database = await given('TEST_DATABASE_URL', startTestPostgres);
  const redis = await given('TEST_REDIS_URL', startRedis);
  if (!redis.url) console.log('No redis-server on this machine: tests on Redis are skipped, those on PostgreSQL run.');
  const stop = () => Promise.allSettled([database.stop(), redis.stop()]);
  try {
    return { env: await environment(database.url, redis.url), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The server the environment names, or one of our own. */
async function given(variable, start) {
  const url = process.env[variable];
  return url ? { url, stop: () => Promise.resolve() } : start();
}

async function environment(database, redis) {
  const env = { TEST_DATABASE_URL: database, TEST_DATABASE_TEMPLATE: await prepareTemplate(database) };
  return redis ? { ...env, TEST_REDIS_URL: redis } : env;
}
