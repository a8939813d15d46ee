import { z } from 'zod';

import { type Environment, parseEnvironment } from './parse-environment.js';
import { budget, list, port, processSettings, redisUrl, secret, yesOrNo } from './settings.js';

const schema = z.object({
  ...processSettings,
  PORT: port.default(4000),
  CURSOR_SECRET: secret,
  REDIS_URL: redisUrl.optional(),
  CLIENT_BUDGET: budget.default(120_000),
  ANONYMOUS_BUDGET: budget.default(60_000),
  TRUSTED_DOCUMENTS_ONLY: yesOrNo.default(true),
  OTHER_MANIFESTS: list.default([]),
  TRUSTED_PROXIES: z.string().default('127.0.0.1,::1'),
});

/** How the api runs. */
export type ApiConfig = z.infer<typeof schema>;

/**
 * Reads the api's settings.
 *
 * `CURSOR_SECRET` signs the cursors of lists; where it is not set, `SESSION_SECRET` serves. `CLIENT_BUDGET` and
 * `ANONYMOUS_BUDGET` are what one API client, and one address without anybody signed in, may cost in a minute; what was
 * spent is counted in the database, or on Redis when `REDIS_URL` is set. The addresses in `TRUSTED_PROXIES` are believed
 * when they say whom a request comes from. The web apps' own route takes nothing but documents of their builds while
 * `TRUSTED_DOCUMENTS_ONLY` is 1; `OTHER_MANIFESTS` names the files of other releases that run at the same time.
 *
 * @throws ConfigurationError with one line a fault
 * @example const config = configuredOrExit(apiConfig, process.env);
 */
export const apiConfig = (env: Environment): ApiConfig =>
  parseEnvironment(schema, { ...env, CURSOR_SECRET: env['CURSOR_SECRET'] || env['SESSION_SECRET'] });
