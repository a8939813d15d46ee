import type { z } from 'zod';

import { ConfigurationError } from './configuration-error.js';

/** The environment of a process, as `process.env` gives it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings a schema names; an empty setting counts as unset, settings it does not name are ignored.
 *
 * @throws ConfigurationError with one line a fault; values are never shown, for they may be secrets
 */
export function parseEnvironment<Settings>(schema: z.ZodType<Settings>, env: Environment): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const settings = schema.safeParse(given);
  if (settings.success) return settings.data;
  throw new ConfigurationError(settings.error.issues.map((issue) => line(issue, given)));
}

function line({ path, message }: z.core.$ZodIssue, given: Environment): string {
  const name = String(path[0]);
  return given[name] === undefined ? `${name} is not set: ${message}` : `${name} is not usable: ${message}`;
}
