import type { WorkerParts } from './worker-parts.js';

const waiting = `
  select count(*)::int as waiting,
         coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float as oldest
    from outbox_message where relayed_at is null`;
const unfinished = `
  select count(*)::int as unfinished
    from outbox_message where relayed_at is not null and done_at is null and failed_at is null`;

const unsequenced = `
  select count(*)::int as unsequenced,
         coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0)::float as lag
    from audit_leaf where position is null`;

const NONE = { waiting: 0, oldest: 0, unfinished: 0, unsequenced: 0, lag: 0 };

/** The outbox and the audit log in figures, as Prometheus reads them. Served by partial indexes: cheap however long the outbox grows. */
export async function metrics({ em }: WorkerParts): Promise<string> {
  const [row = NONE] = await em
    .fork()
    .execute<(typeof NONE)[]>(`select * from (${waiting}) w, (${unfinished}) u, (${unsequenced}) a`);
  return [
    `commonweal_outbox_waiting ${row.waiting}`,
    `commonweal_outbox_oldest_waiting_seconds ${row.oldest}`,
    `commonweal_outbox_unfinished ${row.unfinished}`,
    `commonweal_audit_unsequenced ${row.unsequenced}`,
    `commonweal_audit_lag_seconds ${row.lag}`,
    '',
  ].join('\n');
}
