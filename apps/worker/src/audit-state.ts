import type { EntityManager } from '@mikro-orm/postgresql';

import { readAs } from '@commonweal/persistence';

const state = `
  select count(*)::int as unsequenced,
         coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0)::float as lag
    from audit_leaf where position is null`;

/** The audit log as its rows say it, ages in seconds by the database's clock. */
export interface AuditState {
  /** Changes whose leaf is not in the tree yet, and the age of the oldest. */
  readonly unsequenced: number;
  readonly lag: number;
}

const nothing: AuditState = { unsequenced: 0, lag: 0 };

/** How far the signed tree is behind the changes. Served by a partial index: cheap however long the log grows. */
export async function auditState(em: EntityManager): Promise<AuditState> {
  const [row] = await readAs(em, null, (reader) => reader.execute<AuditState[]>(state));
  return row ?? nothing;
}
