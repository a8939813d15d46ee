import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

import { errorForLog } from './error-for-log.js';
import { currentRequestId } from './request-id.js';

const secrets = ['authorization', 'cookie', 'cookies', '["set-cookie"]', 'password', 'token', 'secret'];

/** At the top, inside one object, and inside the headers or body of a request. */
const redacted = secrets.flatMap((name) => {
  const key = name.startsWith('[') ? name : `.${name}`;
  return [name, `*${key}`, `*.*${key}`];
});

/**
 * One JSON object a line on standard output, with the name of the process and the id of the request it belongs to.
 * Authorization, cookies, passwords, tokens and secrets are blotted out wherever they stand up to three levels deep;
 * content of bids is not logged at all, and no redaction is relied upon for it.
 *
 * @param destination where lines go instead of standard output
 */
export function createLogger(name: string, level: string, destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    name,
    level,
    serializers: { err: errorForLog },
    redact: { paths: redacted, censor: '[redacted]' },
    mixin: () => requestIdField(),
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
  };
  return pino(options, destination ?? standardOutput());
}

/**
 * Lines go out in bundles, ten times a second or when there are 4 KiB: a write for each would be a tenth of a request's
 * work. What is left goes out when the process ends; only a `kill -9` loses the last tenth of a second.
 */
const standardOutput = (): DestinationStream =>
  pino.destination({ dest: 1, sync: false, minLength: 4_096, periodicFlush: 100 });

function requestIdField(): object {
  const requestId = currentRequestId();
  return requestId === undefined ? {} : { requestId };
}
