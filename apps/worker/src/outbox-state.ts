import type { EntityManager } from '@mikro-orm/postgresql';

import { canary } from './canary/canary.job.js';

const age = (instant: string) => `extract(epoch from clock_timestamp() - ${instant})::float`;

/** Each part is served by a partial index: cheap however long the outbox grows. */
const state = `
  select w.*, u.*, c.* from
    (select count(*)::int as waiting, coalesce(${age('min(created_at)')}, 0) as oldest
       from outbox_message where relayed_at is null) w,
    (select count(*)::int as unfinished
       from outbox_message where relayed_at is not null and done_at is null and failed_at is null) u,
    (select ${age('max(done_at)')} as canary
       from outbox_message where job = ? and created_at > clock_timestamp() - interval '10 minutes') c`;

/** The outbox as its rows say it, ages in seconds by the database's clock. */
export interface OutboxState {
  /** Promises that no relay has handed over yet, and the age of the oldest. */
  readonly waiting: number;
  readonly oldest: number;
  /** Promises handed over that have not ended. */
  readonly unfinished: number;
  /** How long ago the last canary was done; null when none was lately. */
  readonly canary: number | null;
}

const nothing: OutboxState = { waiting: 0, oldest: 0, unfinished: 0, canary: null };

/** How the outbox is. */
export async function outboxState(em: EntityManager): Promise<OutboxState> {
  const [row] = await em.fork().execute<OutboxState[]>(state, [canary.name]);
  return row ?? nothing;
}
