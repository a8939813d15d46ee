import { EntityManager } from '@mikro-orm/postgresql';
import type { INestApplicationContext } from '@nestjs/common';

import { AnchorFile, AuditSequencer, signingKey } from '@commonweal/audit';
import type { WorkerConfig } from '@commonweal/config';
import { TellOfNews } from '@commonweal/finding/jobs';
import { AttendWebhooks } from '@commonweal/integration/jobs';
import {
  BullJobQueues,
  chooseBackend,
  type FeatureJobs,
  JobHandlers,
  JobRunner,
  JobWorkers,
  type QueueBackend,
} from '@commonweal/jobs';
import type { Logger } from '@commonweal/observability';
import { OutboxLedger, OutboxRelay, OutboxReview, Repeating } from '@commonweal/outbox';

import { promiseCanary } from './canary/promise-canary.js';
import { workerMetrics, type WorkerMetrics } from './metrics.js';

/** What a worker is assembled from. */
export interface WorkerSources {
  readonly app: INestApplicationContext;
  readonly config: WorkerConfig;
  readonly features: readonly FeatureJobs[];
  readonly logger: Logger;
}

/** The moving parts of a worker, not yet moving. */
export function workerParts({ app, config, features, logger }: WorkerSources) {
  const em = app.get(EntityManager);
  const backend = chooseBackend(config);
  const handlers = handlersOf(app, features);
  const queues = new BullJobQueues(backend, handlers.promised, (error) => logger.warn({ err: error }, 'queue trouble'));
  const { metrics, tried, signed } = workerMetrics(em);
  const runner = new JobRunner({ em, handlers, ledger: new OutboxLedger(em), logger, tried });
  return {
    em,
    queues,
    metrics,
    limits: { outbox: config.OUTBOX_WAIT_LIMIT_MS, canary: config.CANARY_LIMIT_MS },
    metricsToken: config.METRICS_TOKEN,
    canary: canaries(em, { every: config.CANARY_EVERY_MS, logger }),
    workers: new JobWorkers({ backend, queues: handlers.queues, runner, logger, settings: settingsOf(config) }),
    relay: relaying(new OutboxRelay(em, queues, handlers.promised), logger),
    review: reviewing(new OutboxReview({ em, queues, overdueMs: config.OUTBOX_OVERDUE_MS }, handlers.promised), {
      every: config.OUTBOX_REVIEW_MS,
      logger,
    }),
    sequencing: sequencing({ em, config, logger, signed }),
    attending: attending(app.get(AttendWebhooks, { strict: false }), logger),
    telling: telling(app.get(TellOfNews, { strict: false }), logger),
  };
}

/** A worker's parts, as assembled. */
export type WorkerParts = ReturnType<typeof workerParts>;

/** Which backend the worker would use; shown at the start. */
export const backendKind = (config: WorkerConfig): QueueBackend['kind'] => (config.REDIS_URL ? 'redis' : 'postgres');

function handlersOf(app: INestApplicationContext, features: readonly FeatureJobs[]): JobHandlers {
  const handlers = features.flatMap(({ processor }) => app.get(processor, { strict: false }).handlers);
  return new JobHandlers(
    features.flatMap(({ jobs }) => jobs),
    handlers,
  );
}

const settingsOf = (config: WorkerConfig) => ({
  concurrency: config.JOB_CONCURRENCY,
  lockDuration: config.JOB_LOCK_MS,
  stalledInterval: config.JOB_STALL_CHECK_MS,
});

const relaying = (relay: OutboxRelay, logger: Logger) =>
  new Repeating({ name: 'Outbox relay', pass: () => relay.relay(), busyPause: 50, idlePause: 1_000 }, logger);

/** Busy while tries are in hand: another one may be due when they end. */
const attending = (webhooks: AttendWebhooks, logger: Logger) =>
  new Repeating({ name: 'Webhooks', pass: () => webhooks.pass(), busyPause: 100, idlePause: 1_000 }, logger);

/** Searches are due once a day: a minute more or less is nothing. */
const telling = (news: TellOfNews, logger: Logger) =>
  new Repeating({ name: 'News of searches', pass: () => news.pass(), busyPause: 1_000, idlePause: 60_000 }, logger);

interface Sequencing extends Pick<WorkerSources, 'config' | 'logger'>, Pick<WorkerMetrics, 'signed'> {
  readonly em: EntityManager;
}

/** Each change is in the tree, signed and anchored within a second; a head that could not be anchored is anchored next time. */
function sequencing({ em, config, logger, signed }: Sequencing): Repeating {
  const privateKey = signingKey({ folder: config.KEYS_DIR, makeIfMissing: config.NODE_ENV !== 'production' });
  const coverPerHour = config.AUDIT_COVER_PER_HOUR;
  const [sequencer, anchors] = [
    new AuditSequencer(em, { privateKey, coverPerHour, signed }),
    new AnchorFile(config.ANCHOR_FILE, em),
  ];
  const pass = async () => {
    const entered = await sequencer.sequence();
    return entered + (await anchors.anchor());
  };
  return new Repeating({ name: 'Audit sequencer', pass, busyPause: 50, idlePause: 500 }, logger);
}

const reviewing = (review: OutboxReview, { every, logger }: { every: number; logger: Logger }) =>
  new Repeating({ name: 'Outbox review', pass: () => review.review(), busyPause: every, idlePause: every }, logger);

/** Looked for twice as often as one is due, so that the ages of canaries stay near what is asked for. */
const canaries = (em: EntityManager, { every, logger }: { every: number; logger: Logger }) =>
  new Repeating(
    { name: 'Canary', pass: () => promiseCanary(em, every), busyPause: every / 2, idlePause: every / 2 },
    logger,
  );
