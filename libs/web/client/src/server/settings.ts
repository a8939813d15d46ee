/** How a web app is reached and where it finds the API. */
export interface WebSettings {
  readonly host: string;
  readonly port: number;
}

/** Reads `HOST` (127.0.0.1) and `PORT`. */
export function webSettings(env: NodeJS.ProcessEnv, defaultPort: number): WebSettings {
  const port = Number(env['PORT'] ?? defaultPort);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT must be 0 to 65535, not "${env['PORT']}"`);
  return { host: env['HOST'] ?? '127.0.0.1', port };
}

/** Where the graph answers everybody, by `API_URL`. */
export function graphUrl(env: NodeJS.ProcessEnv): string {
  return env['API_URL'] ?? 'http://127.0.0.1:4000/graphql';
}

/** Where the graph answers our own web apps, which ask documents of their builds. */
export function apiUrl(env: NodeJS.ProcessEnv): string {
  return `${graphUrl(env)}/apps`;
}
