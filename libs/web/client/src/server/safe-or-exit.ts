/** The settings that decide whether a web app is safe to show to people. */
type Environment = Readonly<Record<string, string | undefined>>;

const loopback = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/** Words that stand in a secret until somebody changes it. */
const telltale = /change.?me|password|secret|example|default|commonweal/i;

/**
 * In production, ends the process when a web app would be unsafe: one plain line on standard error, exit code 1.
 *
 * `PUBLIC_ORIGIN` must be https and `COOKIE_SECURE` true, and nobody can guess `COOKIE_SECRETS`. `COMMONWEAL_DEMO=1` allows plain http for a demonstration on one machine, and for nothing else.
 */
export function safeOrExit(env: Environment): void {
  if (env['NODE_ENV'] !== 'production') return;
  const faults = [...originFaults(env), ...secretFaults(env['COOKIE_SECRETS'] ?? '')];
  if (faults.length === 0) return;
  console.error(`Refused to start in production: ${faults.join('; ')}.`);
  // Whoever called goes on to listen otherwise.
  process.exit(1);
}

function originFaults(env: Environment): string[] {
  const origin = originOf(env['PUBLIC_ORIGIN'] ?? '');
  if (env['COMMONWEAL_DEMO'] === '1') return demoFaults(origin, env['HOST'] ?? '127.0.0.1');
  return [
    ...(origin?.protocol === 'https:' ? [] : ['PUBLIC_ORIGIN is not an https address']),
    ...(env['COOKIE_SECURE'] === 'true' ? [] : ['COOKIE_SECURE is not true, so cookies would travel unencrypted']),
  ];
}

const originOf = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

const demoFaults = (origin: URL | null, host: string): string[] =>
  origin && loopback.has(origin.hostname) && loopback.has(host)
    ? []
    : ['COMMONWEAL_DEMO is set, but PUBLIC_ORIGIN or HOST is not this machine alone'];

function secretFaults(secrets: string): string[] {
  const guessable = (secret: string) => secret.length < 32 || new Set(secret).size < 8 || telltale.test(secret);
  return secrets.split(',').some(guessable)
    ? ['COOKIE_SECRETS can be guessed or is not set: set 32 random characters or more']
    : [];
}
