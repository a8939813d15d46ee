import type { EntityManager } from '@mikro-orm/postgresql';

import type { JobTry } from '@commonweal/jobs';
import { measureProcess, Metrics } from '@commonweal/observability';

import { type AuditState, auditState } from './audit-state.js';
import { type OutboxState, outboxState } from './outbox-state.js';

const lags = [0.1, 0.25, 0.5, 0.75, 1, 2, 5, 30];
const durations = [0.01, 0.05, 0.25, 1, 5, 15, 60, 300];

/** The worker's metrics, and what is to be told. */
export interface WorkerMetrics {
  readonly metrics: Metrics;
  /** Each try of a job. */
  readonly tried: (ended: JobTry) => void;
  /** Each head of the audit tree: how long the oldest change under it had waited, in seconds. */
  readonly signed: (lag: number) => void;
}

/** The worker's metrics, none told yet. */
export function workerMetrics(em: EntityManager): WorkerMetrics {
  const metrics = new Metrics();
  measureProcess(metrics);
  measureOutbox(metrics, em);
  measureAudit(metrics, em);
  const tries = metrics.counter('commonweal_job_tries_total', 'Tries of jobs by how they ended');
  const seconds = metrics.histogram('commonweal_job_seconds', 'How long tries of jobs took', durations);
  const tried = ({ job, outcome, seconds: took }: JobTry) => {
    tries.add({ job, outcome });
    seconds.observe({ job }, took);
  };
  const waits = metrics.histogram('commonweal_audit_signed_seconds', 'Time from a change to its signed head', lags);
  return { metrics, tried, signed: (lag) => waits.observe({}, lag) };
}

/** The gauges of one scrape share one look at the outbox. */
function measureOutbox(metrics: Metrics, em: EntityManager): void {
  let looked: Promise<OutboxState> | undefined;
  const look = () => (looked ??= outboxState(em).finally(() => (looked = undefined)));
  metrics.gauge('commonweal_outbox_waiting', 'Promises not handed over yet', async () => (await look()).waiting);
  metrics.gauge(
    'commonweal_outbox_oldest_waiting_seconds',
    'Age of the oldest of them',
    async () => (await look()).oldest,
  );
  metrics.gauge(
    'commonweal_outbox_unfinished',
    'Promises handed over, not ended',
    async () => (await look()).unfinished,
  );
  metrics.gauge(
    'commonweal_canary_age_seconds',
    'Time since a canary job was done',
    async () => (await look()).canary ?? NaN,
  );
}

function measureAudit(metrics: Metrics, em: EntityManager): void {
  let looked: Promise<AuditState> | undefined;
  const look = () => (looked ??= auditState(em).finally(() => (looked = undefined)));
  metrics.gauge(
    'commonweal_audit_unsequenced',
    'Changes not in the audit tree yet',
    async () => (await look()).unsequenced,
  );
  metrics.gauge('commonweal_audit_lag_seconds', 'Age of the oldest of them', async () => (await look()).lag);
}
