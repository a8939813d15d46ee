import type { EntityManager } from '@mikro-orm/postgresql';

import { dropDocuments } from '@commonweal/gateways';
import { promiseJob } from '@commonweal/outbox';
import { type Tender, TenderAmendment } from '@commonweal/persistence';

/** A tender has ended: what amendments on their way brought goes, unless their notice is accepted yet. */
export async function promiseDrop(em: EntityManager, { tenantId, id: tenderId }: Tender): Promise<void> {
  const waiting = await em.count(TenderAmendment, { tenantId, tenderId, publishedAt: null });
  if (waiting > 0) promiseJob(em, dropDocuments, { tenantId, payload: { tenantId, tenderId } });
}
