import { once } from 'node:events';
import type { Server } from 'node:http';

import { NestFactory } from '@nestjs/core';

import type { WorkerConfig } from '@commonweal/config';
import { integrationJobs } from '@commonweal/integration/jobs';
import { findingJobs } from '@commonweal/finding/jobs';
import type { FeatureJobs } from '@commonweal/jobs';
import { mailJobs } from '@commonweal/mail/jobs';
import { noticesJobs } from '@commonweal/notices-feature/jobs';
import { type Logger, NestLogger } from '@commonweal/observability';

import { canaryJobs } from './canary/canary-jobs.module.js';
import { healthServer } from './health-server.js';
import { backendKind, workerParts } from './worker-parts.js';
import { WorkerModule } from './worker.module.js';

/** A worker at work. */
export interface RunningWorker {
  /** Drains: no new jobs, those under way finish, then the connections end. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a worker: it is asked after its health first, then takes jobs, then relays the outbox.
 *
 * @throws JobsNotHandled when a job has no handler, or two
 */
export async function runWorker(
  config: WorkerConfig,
  ofFeatures: readonly FeatureJobs[],
  logger: Logger,
): Promise<RunningWorker> {
  const ofPlatform = [canaryJobs, mailJobs(config)];
  const features = [...ofFeatures, ...ofPlatform, noticesJobs(config), integrationJobs(config), findingJobs];
  const nestLogger = new NestLogger(logger);
  const module = WorkerModule.with(config, features);
  const app = await NestFactory.createApplicationContext(module, { logger: nestLogger, abortOnError: false });
  const parts = workerParts({ app, config, features, logger });
  const server = healthServer(parts).listen(config.PORT, config.HOST);
  await once(server, 'listening');
  await parts.workers.start();
  parts.canary.start();
  parts.relay.start();
  parts.review.start();
  parts.sequencing.start();
  parts.attending.start();
  parts.telling.start();
  logger.info({ address: server.address(), backend: backendKind(config) }, 'worker started');
  return {
    stop: async () => {
      await Promise.all([
        parts.canary.stop(),
        parts.relay.stop(),
        parts.review.stop(),
        parts.attending.stop(),
        parts.telling.stop(),
      ]);
      await parts.workers.close();
      await parts.sequencing.stop();
      await parts.queues.close();
      closeServer(server);
      await app.close();
    },
  };
}

function closeServer(server: Server): void {
  server.close();
  server.closeAllConnections();
}
