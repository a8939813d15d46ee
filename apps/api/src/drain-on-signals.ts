import { setTimeout as pause } from 'node:timers/promises';

import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import type { Logger } from '@commonweal/observability';

/** Kept connections are told to go before the door is shut; whoever asks in between is still served. */
const notice = 500;
const longestDrain = 9_000;

/**
 * On SIGTERM or SIGINT ends the process within ten seconds and without failing a request: answers say
 * `connection: close`, then no connection is taken any more, requests under way are answered, and the graph and the
 * database's connections end last.
 */
export function drainOnSignals(app: NestFastifyApplication, logger: Logger): void {
  let draining = false;
  app.getHttpServer().prependListener('request', (_, response) => {
    if (draining) response.setHeader('connection', 'close');
  });
  const drain = async () => {
    if (draining) return;
    draining = true;
    logger.info('api is draining');
    endLate(logger);
    await pause(notice);
    await app.close();
    logger.info('api stopped');
    // Connections that nobody closed must not hold the process open.
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void drain());
}

function endLate(logger: Logger): void {
  setTimeout(() => {
    logger.error('api stopped with requests under way');
    process.exit(1);
  }, longestDrain).unref();
}
