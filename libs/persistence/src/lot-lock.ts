import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * The lock that decides between a bid and the closing of its lot. A bid takes it shared, closing takes it alone and so
 * waits for bids in flight. Whoever holds it reads the clock in the *next* statement: that instant decides.
 *
 * An advisory lock, because overlapping row locks of bidders would starve the one who closes.
 */
export async function lockLot(em: EntityManager, lotId: string, mode: 'shared' | 'exclusive'): Promise<void> {
  const lock = mode === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  await em.execute(`select ${lock}(hashtextextended(?, 0))`, [lotId]);
}
