import type { EntityManager } from '@mikro-orm/postgresql';

import { lockLot } from '@commonweal/persistence';

const RECEIPT = `select t.state, t.deadline, l.closed_at, clock_timestamp() as received_at
  from lot l join tender t on t.tenant_id = l.tenant_id and t.id = l.tender_id
  where l.tenant_id = ? and l.id = ?`;

export interface ReceiptInstant {
  readonly receivedAt: Date;
  readonly deadline: Date;
  /** Strictly before the deadline, and the lot not closed. */
  readonly inTime: boolean;
}

/**
 * When a bid arrived, by the database's clock, read only after the lot's lock is held: the instant decides.
 *
 * @returns null when the lot was never published
 */
export async function receiptInstant(
  em: EntityManager,
  tenantId: string,
  lotId: string,
): Promise<ReceiptInstant | null> {
  await lockLot(em, lotId, 'shared');
  const [row] = await em.execute<
    { state: string; deadline: string | null; closed_at: string | null; received_at: string }[]
  >(RECEIPT, [tenantId, lotId]);
  if (!row?.deadline || row.state === 'DRAFT' || row.state === 'ABANDONED') return null;
  const [deadline, receivedAt] = [new Date(row.deadline), new Date(row.received_at)];
  return { receivedAt, deadline, inTime: row.closed_at === null && receivedAt < deadline };
}
