import pino from 'pino';

/** PostgreSQL's class 22: what it was given is no number, no date … and its message quotes what it was given. */
const dataException = /^22/;

type Logged = ReturnType<typeof pino.stdSerializers.err>;

/**
 * An error as the log shows it: what it is, its message, where it came from. The rest of what errors carry is left out:
 * PostgreSQL's `detail` names the values of the row that was refused, others bring the whole statement along.
 */
export function errorForLog(error: Error): object {
  const { type, message, stack } = pino.stdSerializers.err(error) as Logged;
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  const quiet = dataException.test(String(code)) ? (text: string) => text.replaceAll(/"[^"]*"/g, '"…"') : same;
  return {
    type,
    message: quiet(message),
    stack: quiet(stack),
    ...(code !== undefined && { code }),
    ...(constraint !== undefined && { constraint }),
  };
}

const same = (text: string): string => text;
