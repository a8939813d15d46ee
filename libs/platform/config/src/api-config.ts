import { z } from 'zod';

import { type Environment, parseEnvironment } from './parse-environment.js';
import { port, processSettings, secret } from './settings.js';

const schema = z.object({
  ...processSettings,
  PORT: port.default(4000),
  CURSOR_SECRET: secret,
});

/** How the api runs. */
export type ApiConfig = z.infer<typeof schema>;

/**
 * Reads the api's settings.
 *
 * `CURSOR_SECRET` signs the cursors of lists; where it is not set, `SESSION_SECRET` serves.
 *
 * @throws ConfigurationError with one line a fault
 * @example const config = configuredOrExit(apiConfig, process.env);
 */
export const apiConfig = (env: Environment): ApiConfig =>
  parseEnvironment(schema, { ...env, CURSOR_SECRET: env['CURSOR_SECRET'] || env['SESSION_SECRET'] });
