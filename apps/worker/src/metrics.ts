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

/** The outbox and the audit log in figures, as Prometheus reads them. Served by partial indexes: cheap however long the outbox grows. */
export async function metrics({ em }: WorkerParts): Promise<string> {
  const [row] = await em
    .fork()
    .execute<{ waiting: number; oldest: number; unfinished: number; unsequenced: number; lag: number }[]>(
      `select * from (${waiting}) w, (${unfinished}) u, (${unsequenced}) a`,
    );
  return [
    `commonweal_outbox_waiting ${row?.waiting ?? 0}`,
    `commonweal_outbox_oldest_waiting_seconds ${row?.oldest ?? 0}`,
    `commonweal_outbox_unfinished ${row?.unfinished ?? 0}`,
    `commonweal_audit_unsequenced ${row?.unsequenced ?? 0}`,
    `commonweal_audit_lag_seconds ${row?.lag ?? 0}`,
    '',
  ].join('\n');
}
