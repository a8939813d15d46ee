import type { EntityManager } from '@mikro-orm/postgresql';

import { endedDocuments } from '@commonweal/deal';
import { type TenderAmendment, TenderDocument } from '@commonweal/persistence';

/** Marks the documents that versions list no more with the first of them; the rows and the files stay. */
export async function endDocuments(em: EntityManager, amendments: readonly TenderAmendment[]): Promise<void> {
  for (const { tenantId, tenderId, number, before, after } of amendments) {
    const ended = endedDocuments(before.documents, after.documents);
    if (ended.length === 0) continue;
    const standing = { tenantId, tenderId, id: { $in: ended }, until: null };
    await em.nativeUpdate(TenderDocument, standing, { until: number });
  }
}
