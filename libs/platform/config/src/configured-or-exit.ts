import { ConfigurationError } from './configuration-error.js';
import type { Environment } from './parse-environment.js';

/** Reads a process's settings, or ends the process: one plain line a fault on standard error, exit code 1. */
export function configuredOrExit<Config>(read: (env: Environment) => Config, env: Environment): Config {
  try {
    return read(env);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    for (const line of error.lines) console.error(line);
    // Whoever asked for settings cannot go on without them.
    process.exit(1);
  }
}
