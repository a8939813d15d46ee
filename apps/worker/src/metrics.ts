import type { WorkerParts } from './worker-parts.js';

const waiting = `
  select count(*)::int as waiting,
         coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float as oldest
    from outbox_message where relayed_at is null`;
const unfinished = `
  select count(*)::int as unfinished
    from outbox_message where relayed_at is not null and done_at is null and failed_at is null`;

/** The outbox in figures, as Prometheus reads them. Served by partial indexes: cheap however long the outbox grows. */
export async function metrics({ em }: WorkerParts): Promise<string> {
  const [row] = await em
    .fork()
    .execute<{ waiting: number; oldest: number; unfinished: number }[]>(
      `select * from (${waiting}) w, (${unfinished}) u`,
    );
  return [
    `commonweal_outbox_waiting ${row?.waiting ?? 0}`,
    `commonweal_outbox_oldest_waiting_seconds ${row?.oldest ?? 0}`,
    `commonweal_outbox_unfinished ${row?.unfinished ?? 0}`,
    '',
  ].join('\n');
}
