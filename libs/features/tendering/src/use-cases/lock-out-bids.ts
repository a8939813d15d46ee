import type { EntityManager } from '@mikro-orm/postgresql';

import type { RowKey } from './locked-tender.js';

/**
 * Waits for the bids in flight: each holds the shared lock of its lot from before its time of receipt is read. Lots are
 * locked in the order of their ids, so that two who wait cannot wait for each other.
 */
const LOCK_OUT_BIDS = `select pg_advisory_xact_lock(hashtextextended(l.id::text, 0))
  from (select id from lot where tenant_id = ? and tender_id = ? order by id) l`;

/** No bid for the tender comes in until the transaction ends; the clock that is read next decides. */
export async function lockOutBids(em: EntityManager, { tenantId, id }: RowKey): Promise<void> {
  await em.execute(LOCK_OUT_BIDS, [tenantId, id]);
}
